import { Measure } from '../../../schema/vocabulary'
import type { TableDefinition } from '../build-report'
import { policies, returnedTimes, thirdReturn, type Fact } from '../policy'
import { named } from '../row-source'
import { figure, reviewColumns } from './figure'

const claims = policies.map(({ column, name, clause, written }) => ({
  fact: written,
  labels: ['政策执行', `${name}（${clause}）`],
  where: { [column]: ['1'] },
}))

const returned = [1, 2, 3].map((times) => ({
  fact: returnedTimes(times),
  labels: ['评委会退回', `退回 ${times} 次`],
  where: { returns: [String(times)] },
}))

const refused = {
  fact: thirdReturn,
  labels: ['评委会退回', '第三次退回，本年度不再受理（五(二)2）'],
  where: { third_return: ['1'] },
}

const rows = [...claims, ...returned, refused]

/** What each row counts, said once more by the declarations' own columns. */
export const policyFacts: Fact[] = rows.map(({ fact }) => fact)

/** T8 政策执行和退回: a declaration may stand in several rows, so that they add up to nothing. */
export const policyTable: TableDefinition = {
  code: 'T8',
  name: '政策执行',
  subject: '职称政策执行和退回情况',
  labels: ['类别', '项目'],
  labelWidths: [12, 32],
  rows: named(...rows.map(({ labels, where }) => ({ labels, where }))),
  columns: [
    figure(Measure.DECLARED),
    figure(Measure.ACCEPTED),
    ...reviewColumns,
    figure(Measure.DETERMINED),
    figure(Measure.CONFIRMED),
    figure(Measure.IN_PROGRESS),
  ],
  totals: 'NONE',
  notes: [
    '一件可同时列入多行，各行不相加。退回次数由提交评委会次数推算，只计评委会的退回：第三次退回后不再受理的，退回补正和不予受理是同一次退回。',
  ],
}
