import { Measure } from '../../../schema/vocabulary'
import type { RowSource, TableDefinition } from '../build-report'
import { policies, returnedAtLeast, returnedTimes, thirdReturn, type Fact } from '../policy'
import { named } from '../row-source'
import { figure, reviewColumns } from './figure'

const claims = policies.map(({ column, name, clause, written }) => ({
  fact: written,
  labels: ['政策执行', `${name}（${clause}）`],
  where: { [column]: ['1'] },
}))

/** Numbers of returns with their own row; all higher numbers share one row. */
const counted = [1, 2, 3]
const more = Math.max(...counted) + 1

const returned = [
  ...counted.map((times) => ({
    fact: returnedTimes(times),
    labels: ['评委会退回', `退回 ${times} 次`],
    where: { returns: [String(times)] },
  })),
  { fact: returnedAtLeast(more), labels: ['评委会退回', `退回 ${more} 次及以上`], where: { returns: [String(more)] } },
]

const refused = {
  fact: thirdReturn,
  labels: ['评委会退回', '第三次退回，本年度不再受理（五(二)2）'],
  where: { third_return: ['1'] },
}

const rows = [...claims, ...returned, refused]

/** The condition of each row over the columns of the declaration, for an independent count. */
export const policyFacts: Fact[] = rows.map(({ fact }) => fact)

/** Labels of the rows that together count all returned declarations. */
export const returnItems: readonly string[] = returned.map(({ labels }) => labels[1]!)

const fixed = named(...rows.map(({ labels, where }) => ({ labels, where })))

/** The last row of returns also counts all higher numbers that occur. */
const policyRows: RowSource = {
  ...fixed,
  heads: async (cubes, source) => {
    const returns = cubes.find(({ columns }) => columns.some(({ column }) => column === 'returns'))!
    const above = returns.codesOf('returns').filter((code) => code !== null && Number(code) > more)
    return (await fixed.heads(cubes, source)).map((head) =>
      head.where.returns?.includes(String(more)) ? { ...head, where: { returns: [String(more), ...above] } } : head,
    )
  },
}

/** T8 政策执行和退回. A declaration may be in several rows, so there is no total. */
export const policyTable: TableDefinition = {
  code: 'T8',
  below: 'T3',
  name: '政策执行',
  subject: '职称政策执行和退回情况',
  labels: ['类别', '项目'],
  labelWidths: [11.2, 27.5],
  rows: policyRows,
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
