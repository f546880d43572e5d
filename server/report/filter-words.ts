import { filterLists, filterName, type FilterList, type ListedField } from '../../schema/field/filter-list'
import type { DeclarationFilter } from '../../schema/filter'
import type { ResolvedFilter } from '../filter/resolve'
import { declarationRules } from '../finding/specified-rules'

/** A free word that holds what parts words here is quoted, so that it stays one. */
const apart = (word: string | number) => (/[、；]/.test(String(word)) ? `“${word}”` : String(word))

type Named = [field: keyof DeclarationFilter, name: string, word: (value: string | number) => string]

const listed = (field: ListedField): Named => {
  const { name, words }: FilterList = filterLists[field]
  return [field, name.zh, (code) => words[code]?.zh ?? String(code)]
}

const words: Named[] = [
  ...(['route', 'county', 'level', 'pathway', 'stage', 'furthestStage', 'vote', 'outcome', 'desk'] as const).map(
    listed,
  ),
  listed('gender'),
  ['ethnicity', filterName('ethnicity').zh, apart],
  ...(['education', 'ageBand', 'employerNature'] as const).map(listed),
  ['employer', '工作单位编号', String],
  ...(['measure', 'deadline'] as const).map(listed),
  ['supervisor', filterName('supervisor').zh, apart],
  ['finding', '预警', (id) => `${id} ${declarationRules.get(String(id))?.title.zh ?? ''}`],
  listed('findingState'),
]

/** The filter as an office would say it: 区县：巴里坤县；级别：中级. What was searched for is not repeated. */
export function filterWords({ filter, cycles }: ResolvedFilter): string {
  const series = cycles.flatMap((cycle) => cycle.series)
  const bodies = cycles.flatMap((cycle) => cycle.bodies)
  const nameOf = (list: { code: string; name: string }[], code: string) =>
    list.find((item) => item.code === code)?.name ?? code
  const parts = [
    ...words.flatMap(([field, name, word]) => {
      const values = filter[field] as (string | number)[] | undefined
      return values ? [`${name}：${values.map(word).join('、')}`] : []
    }),
    ...(filter.series ? [`系列：${filter.series.map((code) => nameOf(series, code)).join('、')}`] : []),
    ...(filter.committee ? [`评委会：${filter.committee.map((code) => nameOf(bodies, code)).join('、')}`] : []),
    ...(filter.pending === undefined ? [] : [filter.pending ? '待审' : '非待审']),
    ...(filter.overdue === undefined ? [] : [filter.overdue ? '逾期' : '未逾期']),
    ...(filter.enteredAfter ? [`${filter.enteredAfter} 起进入环节`] : []),
    ...(filter.enteredBefore ? [`${filter.enteredBefore} 前进入环节`] : []),
    ...(filter.search ? ['含查找内容'] : []),
  ]
  return parts.length > 0 ? parts.join('；') : '全部'
}
