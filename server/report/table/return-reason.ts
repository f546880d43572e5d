import { Measure, ReturnClass } from '../../../schema/vocabulary'
import type { RowSource, TableDefinition } from '../build-report'
import { crossed } from '../row-source'
import { figure, passRate } from './figure'

const classes = crossed('return_class')

/** The classes of reasons, without the declarations that have none. */
const reasons: RowSource = {
  ...classes,
  heads: async (cubes, source) =>
    (await classes.heads(cubes, source)).filter(({ where }) => !where.return_class?.includes(ReturnClass.NONE)),
}

/** T16 退回原因 in classes. */
export const returnReasonTable: TableDefinition = {
  code: 'T16',
  below: 'T13',
  name: '退回原因',
  subject: '职称申报退回原因情况',
  labels: ['退回原因类别'],
  rows: reasons,
  columns: [
    figure(Measure.DECLARED, undefined, { key: 'returned' }),
    figure(Measure.ACCEPTED, undefined, { key: 'accepted' }),
    ...[Measure.REVIEWED, Measure.PASSED, Measure.NOT_PASSED].map((measure) =>
      figure(measure, '评审途径', { key: `returned/${measure}` }),
    ),
    { ...passRate('评审途径'), numerator: `returned/${Measure.PASSED}`, denominator: `returned/${Measure.REVIEWED}` },
    figure(Measure.CONFIRMED, undefined, { key: 'confirmed' }),
    figure(Measure.NOT_ACCEPTED, undefined, { key: 'notAccepted' }),
    figure(Measure.LAPSED, undefined, { key: 'lapsed' }),
    figure(Measure.IN_PROGRESS, undefined, { key: 'inProgress' }),
  ],
  totals: 'TOTAL',
  notes: [
    '只计写有退回原因的申报；原因按所写用词归类，一件归入一类，不能归类的列“未归类”。',
    '通过率＝通过÷参评，只计“评审”途径；参评为 0 的记“—”。',
  ],
}
