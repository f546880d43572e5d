import { GradedLevel, Measure, gradedLevelLabel, levelLabel, measureLabel } from '../../../schema/vocabulary'
import type { Column } from '../../workbook/sheet'
import type { TableDefinition } from '../build-report'
import { crossed } from '../row-source'
import { figure } from './figure'

const senior = [GradedLevel.SENIOR_FULL, GradedLevel.SENIOR_ASSOCIATE, GradedLevel.SENIOR_UNDIVIDED]
const junior = [GradedLevel.ASSISTANT, GradedLevel.TECHNICIAN, GradedLevel.JUNIOR_UNDIVIDED]

/** Short enough for a narrow column; the notes say what they are. */
const headers: Partial<Record<GradedLevel, string>> = { SENIOR_UNDIVIDED: '未分正副', JUNIOR_UNDIVIDED: '未分层' }

const keyOf = (measure: Measure, level: string) => `${measure}/${level}`

/** The whole, then 高级 and 初级 with their parts; those known only coarsely have a separate column. */
function ofMeasure(measure: Measure): Column[] {
  const group = measureLabel[measure].zh
  const single = (level: GradedLevel): Column =>
    figure(measure, group, {
      key: keyOf(measure, level),
      header: headers[level] ?? gradedLevelLabel[level].zh,
      where: { graded_level: [level] },
    })
  const sum = (level: 'SENIOR' | 'JUNIOR', parts: GradedLevel[]): Column => ({
    kind: 'SUM',
    key: keyOf(measure, level),
    header: `${levelLabel[level].zh}小计`,
    group,
    parts: parts.map((part) => keyOf(measure, part)),
  })
  return [
    figure(measure, group, { header: '合计' }),
    sum('SENIOR', senior),
    ...senior.map(single),
    single(GradedLevel.INTERMEDIATE),
    sum('JUNIOR', junior),
    ...junior.map(single),
  ]
}

/** T10 系列×层级: 正高, 副高, 中级, 助理级, 员级, with 高级 and 初级 as sums. */
export const seriesByGrade: TableDefinition = {
  code: 'T10',
  name: '系列×层级',
  subject: '职称申报评审情况（按系列、层级）',
  labels: ['系列（专业）'],
  labelWidths: [19],
  // Thirty columns are on one page if those of three digits are no wider than these; their headers run downwards.
  countWidth: 3.7,
  rows: crossed('series'),
  columns: [Measure.DECLARED, Measure.PASSED, Measure.CONFIRMED].flatMap(ofMeasure),
  totals: 'TOTAL',
  checks: [Measure.DECLARED, Measure.PASSED, Measure.CONFIRMED].map((measure) => ({
    whole: measure,
    parts: Object.values(GradedLevel).map((level) => keyOf(measure, level)),
    sentence: `${measureLabel[measure].zh}合计＝高级小计＋中级＋初级小计`,
  })),
  notes: ['材料只写“高级”“初级”的，分别列“未分正副”“未分层”，不推算。'],
}
