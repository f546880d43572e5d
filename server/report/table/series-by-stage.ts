import { Measure, Stage, stageLabel } from '../../../schema/vocabulary'
import type { TableDefinition } from '../build-report'
import { crossed } from '../row-source'
import type { Column } from '../../workbook/sheet'
import { figure } from './figure'

const groups: [name: string, stages: Stage[]][] = [
  ['填报与单位', [Stage.EMPLOYER_REVIEW, Stage.EMPLOYER_NOTICE, Stage.CORRECTION]],
  ['主管与人社', [Stage.SUPERVISOR_REVIEW, Stage.HR_REVIEW]],
  ['评委会', [Stage.COMMITTEE_REVIEW]],
  ['纸质与评审会', [Stage.PAPER, Stage.MEETING]],
  ['公示与确认', [Stage.RESULT_NOTICE, Stage.CONFIRMATION, Stage.CERTIFICATE]],
]

/** A draft that was sent back is counted under 退回补正. */
const stages: Column[] = groups.flatMap(([group, members]) =>
  members.map((stage) =>
    figure(Measure.IN_PROGRESS, group, {
      key: stage,
      header: stageLabel[stage].zh,
      where: { stage: stage === Stage.CORRECTION ? [Stage.CORRECTION, Stage.DRAFT] : [stage] },
    }),
  ),
)

/** T5 系列×环节: declarations in progress by stage. */
export const seriesByStage: TableDefinition = {
  code: 'T5',
  name: '系列×环节',
  subject: '职称申报办理进度（按系列、环节）',
  labels: ['系列（专业）'],
  rows: crossed('series'),
  columns: [
    figure(Measure.DECLARED),
    figure(Measure.IN_PROGRESS),
    ...stages,
    figure(Measure.PENDING, '其中'),
    figure(Measure.OVERDUE, '其中'),
  ],
  totals: 'TOTAL',
  checks: [
    {
      whole: Measure.IN_PROGRESS,
      parts: groups.flatMap(([, members]) => members),
      sentence: '在办＝各环节之和',
    },
  ],
  notes: ['各环节只计在办件；逾期指超过通知规定期限的待审件。'],
}
