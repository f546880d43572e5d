import { sql, type RawBuilder } from 'kysely'
import {
  Measure,
  countyLabel,
  educationLabel,
  employerNatureLabel,
  genderLabel,
  idTypeLabel,
  levelLabel,
  fineLevelLabel,
  measureLabel,
  notAcceptedReasonLabel,
  outcomeLabel,
  pathwayLabel,
  routeLabel,
  stageLabel,
  voteLabel,
  type Label,
} from '../../schema/vocabulary'
import type { ResolvedFilter } from '../filter/resolve'
import { countedColumn, type ListColumn } from '../workbook/list-column'
import { classColumns } from './class-column'
import { personColumns } from './person-column'

/** A column of `declaration`, or an alias of the detail query. */
export interface DetailColumn extends ListColumn {
  /** What the alias stands for. */
  expression?: RawBuilder<unknown>
  /** It looks at the list's other rows too, so that it is told before they are grouped. */
  overRows?: boolean
  /** Its codes in their own order; an open list has none and goes by size. */
  order?: readonly string[]
}

const named = (labels: Record<string, Label>) => (code: string) => labels[code]?.zh ?? code

const text = (column: string, header: string, width = 12): DetailColumn => ({ column, header, kind: 'text', width })
/** A closed list's word; its labels stand in their own order. */
const coded = (column: string, header: string, width: number, labels: Record<string, Label>): DetailColumn => ({
  ...text(column, header, width),
  word: named(labels),
  order: Object.keys(labels),
})
const listed = (column: string, header: string, width: number, names: Map<string, string>): DetailColumn => ({
  ...text(column, header, width),
  word: (code) => names.get(code) ?? code,
  order: [...names.keys()],
})
const number = (column: string, header: string): DetailColumn => ({ column, header, kind: 'number', width: 8 })
const day = (column: string, header: string): DetailColumn => ({ column, header, kind: 'day', width: 12 })
const instant = (column: string, header: string): DetailColumn => ({ column, header, kind: 'instant', width: 17 })

/** The rows' columns in the template's order and words; ID numbers masked. */
export function detailColumns({ cycles }: ResolvedFilter): DetailColumn[] {
  const series = new Map(cycles.flatMap((cycle) => cycle.series.map(({ code, name }) => [code, name] as const)))
  const bodies = new Map(cycles.flatMap((cycle) => cycle.bodies.map(({ code, name }) => [code, name] as const)))
  return [
    text('platform_no', '申报编号', 16),
    number('year', '年度'),
    text('name', '姓名', 14),
    coded('id_type', '证件类型', 14, idTypeLabel),
    text('id_number_masked', '身份证号', 21),
    coded('gender', '性别', 6, genderLabel),
    text('ethnicity', '族别', 10),
    text('birth_date', '出生年月'),
    text('political_status', '政治面貌'),
    coded('education', '学历', 12, educationLabel),
    text('degree', '学位', 8),
    text('employer_name', '工作单位', 28),
    coded('employer_nature', '单位性质', 14, employerNatureLabel),
    text('supervisor', '主管部门', 18),
    coded('route', '隶属关系', 9, routeLabel),
    coded('county', '区县', 10, countyLabel),
    coded('pathway', '申报途径', 10, pathwayLabel),
    listed('series', '申报系列', 18, series),
    text('specialty', '申报专业', 16),
    coded('level', '申报级别', 9, levelLabel),
    coded('fine_level', '细分级别', 9, fineLevelLabel),
    text('target_title', '申报职称', 14),
    text('current_title', '现任职称', 14),
    listed('committee', '评审委员会', 22, bodies),
    coded('stage', '当前环节', 14, stageLabel),
    coded('furthest_stage', '最远环节', 14, stageLabel),
    coded('returned_from', '退回环节', 14, stageLabel),
    instant('entered_at', '环节进入时间'),
    instant('submitted_at', '提交时间'),
    instant('employer_submitted_at', '单位上报时间'),
    day('notice_from', '公示开始'),
    day('notice_to', '公示结束'),
    number('committee_submission_count', '提交评委会次数'),
    text('return_reason', '退回原因', 18),
    day('correction_due_on', '补正截止'),
    day('paper_received_on', '纸质材料接收日期'),
    number('paper_copies', '份数'),
    day('meeting_on', '评审会日期'),
    coded('vote', '评审结果', 9, voteLabel),
    day('result_notice_from', '结果公示开始'),
    day('result_notice_to', '结果公示结束'),
    day('confirmed_on', '确认日期'),
    text('certificate_no', '证书编号', 14),
    text('policy_note', '政策标记', 16),
    coded('outcome', '结局', 10, outcomeLabel),
    coded('not_accepted_reason', '不予受理原因', 14, notAcceptedReasonLabel),
  ]
}

/** One column a measure, 1 where it counts the row, by the very conditions that the figures are counted with. */
function countedColumns({ measures }: ResolvedFilter): DetailColumn[] {
  return Object.values(Measure).map((measure) => ({
    column: countedColumn(measure),
    expression: sql`case when ${measures[measure]} then 1 end`,
    header: measureLabel[measure].zh,
    group: '计入的指标（1＝计入）',
    kind: 'number',
    width: 5.5,
  }))
}

const printed = [
  'platform_no',
  'name',
  'id_number_masked',
  'employer_name',
  'county',
  'pathway',
  'series',
  'level',
  'committee',
  'stage',
  'entered_at',
  'vote',
  'outcome',
]

/** 明细 of the annual statistics: what its figures are counted from stands first and is printed, the rest follows. */
export function annualColumns(resolved: ResolvedFilter): { columns: DetailColumn[]; printed: number } {
  const all = detailColumns(resolved)
  const first = [...printed.map((name) => all.find(({ column }) => column === name)!), ...countedColumns(resolved)]
  const rest = all.filter((column) => !first.includes(column))
  return {
    columns: [...first, ...personColumns(resolved), ...classColumns(resolved), ...rest],
    printed: printed.length,
  }
}
