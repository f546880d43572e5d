import type { Cycle } from '../../schema/cycle'
import type { SampleRow } from '../../server/sample/year'

const steps =
  '个人填报 单位审核 单位公示 主管部门审核 人社部门审核 评委会审核 报送纸质材料 评审会议 评审结果公示 审核确认 发证'.split(
    ' ',
  )

/** A file's row as a person reads it: texts and days, without values derived by the portal. */
export function readRow(row: SampleRow, cycle: Cycle) {
  const text = (header: string) => (row[header] === null || row[header] === undefined ? null : String(row[header]))
  const day = (header: string) => text(header)?.slice(0, 10) ?? null
  const has = (header: string) => text(header) !== null
  const stage = text('当前环节')!
  const series = cycle.series.find(({ name }) => name === text('申报系列'))!
  const dated = [
    ['提交时间', 1],
    ['公示开始', 2],
    ['单位上报时间', has('主管部门') ? 3 : 4],
    ['纸质材料接收日期', 6],
    ['评审会日期', 7],
    ['结果公示开始', 8],
    ['确认日期', 9],
  ] as const
  const visits = dated.flatMap(([header, step]) => (has(header) ? [{ step: step as number, day: day(header)! }] : []))
  const count = has('提交评委会次数') ? Number(text('提交评委会次数')) : null
  const review = text('申报途径') === '评审'
  return {
    text,
    day,
    has,
    stage,
    series,
    review,
    count,
    /** Days of the stages, including the current one. */
    visits: stage === '退回补正' ? visits : [...visits, { step: steps.indexOf(stage), day: day('环节进入时间')! }],
    /** The furthest stage. */
    reached: Math.max(
      steps.indexOf(stage),
      0,
      ...visits.map(({ step }) => step),
      review && (count ?? 0) > 0 ? 5 : 0,
      has('评审结果') ? 7 : 0,
    ),
    live: !has('结局'),
    refused: text('结局') === '不予受理',
    years: (header: string) => (text(header)?.match(/\d{4}/g) ?? []).map(Number),
    /** 是 → true, 否 → false. */
    yes: (header: string) => (has(header) ? text(header) === '是' : null),
    step: stepOf(text('申报级别')!),
    heldStep: has('现任职称级别') ? stepOf(text('现任职称级别')!) : null,
  }
}

export type Row = ReturnType<typeof readRow>

/** 无 0, 初级 1, 中级 2, 高级 3, 正高级 4. */
function stepOf(level: string): number {
  if (level === '正高级') return 4
  return { 无: 0, 员级: 1, 助理级: 1, 初级: 1, 中级: 2, 副高级: 3, 高级: 3 }[level]!
}
