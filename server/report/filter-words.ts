import {
  ageBandLabel,
  countyLabel,
  deadlineStateLabel,
  deskLabel,
  educationLabel,
  employerNatureLabel,
  findingStateLabel,
  genderLabel,
  levelLabel,
  measureLabel,
  outcomeLabel,
  pathwayLabel,
  routeLabel,
  stageLabel,
  voteLabel,
  type Label,
} from '../../schema/vocabulary'
import type { DeclarationFilter } from '../../schema/filter'
import type { ResolvedFilter } from '../filter/resolve'
import { declarationRules } from '../finding/specified-rules'

/** A free word that holds what parts words here is quoted, so that it stays one. */
const apart = (word: string | number) => (/[、；]/.test(String(word)) ? `“${word}”` : String(word))

const named = (labels: Record<string, Label>) => (code: string | number) => labels[code]?.zh ?? String(code)

const words: [keyof DeclarationFilter, string, (code: string | number) => string][] = [
  ['route', '隶属关系', named(routeLabel)],
  ['county', '区县', named(countyLabel)],
  ['level', '级别', named(levelLabel)],
  ['pathway', '途径', named(pathwayLabel)],
  ['stage', '环节', named(stageLabel)],
  ['furthestStage', '最远环节', named(stageLabel)],
  ['vote', '评审结果', named(voteLabel)],
  ['outcome', '结局', named(outcomeLabel)],
  ['desk', '办理方', named(deskLabel)],
  ['gender', '性别', named(genderLabel)],
  ['ethnicity', '族别', apart],
  ['education', '学历', named(educationLabel)],
  ['ageBand', '年龄段', named(ageBandLabel)],
  ['employerNature', '单位性质', named(employerNatureLabel)],
  ['employer', '工作单位编号', String],
  ['measure', '口径', named(measureLabel)],
  ['deadline', '期限', named(deadlineStateLabel)],
  ['supervisor', '主管部门', apart],
  ['finding', '预警', (id) => `${id} ${declarationRules.get(String(id))?.title.zh ?? ''}`],
  ['findingState', '预警状态', named(findingStateLabel)],
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
