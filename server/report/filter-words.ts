import { filterField, filterKeys, type FilterKey } from '../../schema/field/filter'
import { missingLabel, missingValue, type FilterField } from '../../schema/field/filter-value'
import type { ResolvedFilter } from '../filter/resolve'
import { declarationRules } from '../finding/specified-rules'

/** Quotes a free text that contains a separator of this list of words. */
const quoted = (word: string) => (/[、；]/.test(word) ? `“${word}”` : word)

type Cycles = ResolvedFilter['cycles']
type Asked = Pick<ResolvedFilter, 'filter' | 'cycles' | 'employers'>

const nameIn = (list: { code: string; name: string }[], code: string) =>
  list.find((item) => item.code === code)?.name ?? code

/** The label of one value of a field. */
function wordOf({ value, missing }: FilterField, asked: string, cycles: Cycles): string {
  if (missing && asked === missingValue) return missingLabel.zh
  switch (value.kind) {
    case 'code':
      return value.words[asked]?.zh ?? asked
    case 'series':
      return nameIn(
        cycles.flatMap((cycle) => cycle.series),
        asked,
      )
    case 'committee':
      return nameIn(
        cycles.flatMap((cycle) => cycle.bodies),
        asked,
      )
    case 'rule':
      return `${asked} ${declarationRules.get(asked)?.title.zh ?? ''}`
    case 'text':
      return quoted(asked)
    default:
      return asked
  }
}

/** Fields whose words differ from their name and values. */
const ownWords: Partial<Record<FilterKey, (asked: string[], employers: Asked['employers']) => string | null>> = {
  // The heading names the years.
  year: () => null,
  employer: (ids, employers) => `工作单位：${ids.map((id) => quoted(employers.get(id) ?? id)).join('、')}`,
  reminder: (ids) => `${ids.length} 份催办`,
  only: (ids) => `选中的 ${ids.length} 件申报`,
  // The searched text may be a person's name, so it isn't repeated.
  search: () => '含查找内容',
}

/** The words of a filter without a condition. */
export const everything = '全部'

/** The filter in Chinese words: 区县：巴里坤县；级别：中级. */
export function filterWords({ filter, cycles, employers }: Asked): string {
  const parts = filterKeys.flatMap((key) => {
    const asked = filter[key]
    if (asked === undefined || asked === null || asked === '') return []
    const field = filterField(key)
    const values = [asked].flat().map(String)
    const own = ownWords[key]
    if (own) return own(values, employers) ?? []
    if (field.answers) return field.answers[asked ? 'true' : 'false'].zh
    const words = values.map((value) => wordOf(field, value, cycles)).join('、')
    return field.chip && !field.repeated ? field.chip.zh.replace('{value}', () => words) : `${field.name.zh}：${words}`
  })
  return parts.length > 0 ? parts.join('；') : everything
}
