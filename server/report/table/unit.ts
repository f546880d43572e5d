import { CertificateState, Measure } from '../../../schema/vocabulary'
import type { Column } from '../../workbook/sheet'
import type { TableDefinition } from '../build-report'
import { defaultForm } from '../../workbook/form/form-setting'
import { crossed } from '../row-source'
import { figure, passRate, persons, rateNotes } from './figure'

const columns: Column[] = [
  figure(Measure.DECLARED),
  { ...persons(Measure.DECLARED, '申报人数', ''), key: 'persons', group: undefined },
  figure(Measure.ACCEPTED),
  ...[Measure.REVIEWED, Measure.PASSED, Measure.NOT_PASSED].map((measure) => figure(measure, '评审途径')),
  passRate('评审途径'),
  figure(Measure.DETERMINED),
  figure(Measure.CONFIRMED),
  figure(Measure.CONFIRMED, undefined, {
    key: 'certified',
    header: '发证',
    where: { certificate_state: [CertificateState.ISSUED] },
  }),
  figure(Measure.IN_PROGRESS),
]

const notes = ['发证指已有证书编号的确认件。', ...rateNotes]

const folded = '打印时只列前若干个，其余合为一行（展开分级可见）'

/** T13 专业 within 系列. */
export const seriesBySpecialty: TableDefinition = {
  code: 'T13',
  name: '系列×专业',
  subject: '职称申报评审情况（按系列、专业）',
  labels: ['系列（专业）', '申报专业'],
  labelWidths: [16, 22],
  rows: crossed('series', 'specialty'),
  columns,
  totals: 'SUBTOTALS',
  notes: ['申报专业按材料所写列出，写法不同的分列。', ...notes],
}

/** T14 主管部门, the one with the most declarations first. */
export const supervisorTable: TableDefinition = {
  code: 'T14',
  name: '主管部门',
  subject: '职称申报评审情况（按主管部门）',
  labels: ['主管部门'],
  labelWidths: [28],
  rows: crossed('supervisor'),
  columns: [...columns, figure(Measure.PENDING, '其中'), figure(Measure.OVERDUE, '其中')],
  totals: 'TOTAL',
  listed: defaultForm.employers,
  notes: [`按申报件数由多到少排列，${folded}；没有主管部门的列“未填”。`, ...notes],
}

/** T15 单位, the one with the most declarations first. */
export const employerTable: TableDefinition = {
  code: 'T15',
  name: '单位',
  subject: '职称申报评审情况（按单位）',
  labels: ['工作单位'],
  labelWidths: [26],
  rows: crossed('employer_name'),
  columns,
  totals: 'TOTAL',
  listed: defaultForm.employers,
  notes: [`按申报件数由多到少排列，${folded}。`, ...notes],
}
