import { Measure, figureLabel } from '../../../schema/vocabulary'
import type { TableDefinition } from '../build-report'
import { crossed } from '../row-source'
import { endingCheck, endings, figure, onOtherPathways, passRate, rate } from './figure'

/** T4 途径×隶属关系×级别. */
export const pathwayByLevel: TableDefinition = {
  code: 'T4',
  name: '途径×级别',
  subject: '职称申报办理情况（按途径、隶属关系、级别）',
  labels: ['申报途径', '隶属关系', '级别'],
  labelWidths: [11, 8, 11.5],
  rows: crossed('pathway', 'route', 'level'),
  columns: [
    figure(Measure.DECLARED),
    figure(Measure.ACCEPTED),
    ...[Measure.REVIEWED, Measure.PASSED, Measure.NOT_PASSED].map((measure) => figure(measure, '评审途径')),
    passRate('评审途径'),
    figure(Measure.DECLARED, '其他途径', {
      key: 'otherDeclared',
      header: figureLabel.OTHER_DECLARED.zh,
      where: onOtherPathways,
    }),
    figure(Measure.DETERMINED, '其他途径'),
    rate('DETERMINED_RATE', 'determinedRate', { group: '其他途径', denominator: 'otherDeclared' }),
    ...endings.map((measure) => figure(measure, '申报的结局')),
  ],
  totals: 'SUBTOTALS',
  checks: [endingCheck],
  notes: ['通过率只计“评审”途径；认定率＝认定÷认定申报，只计初次确定、授予、三年高定和委托评审，不并入通过率。'],
}
