import { countyLabel, Stage } from '../../../schema/vocabulary'
import type { FlowQuery, OverviewQuery } from '../../graphql/gql/graphql'
import { cycle2023 } from './cycle'

const stages = Object.values(Stage)
/** Uneven numbers that repeat: zero, small, large. */
const spread = (index: number) => [0, 3, 48, 7, 120, 1, 16, 0, 260, 31, 5, 900][index % 12]!

export const total: OverviewQuery['total'] = {
  declared: [6300],
  pending: [1204],
  overdue: [86],
  reviewed: [4011],
  passed: [3120],
  confirmed: [2900],
  inProgress: [2210],
}

export const stageProgress: OverviewQuery['stageProgress'] = stages.map((stage, index) => ({
  stage,
  count: spread(index),
  near: Math.floor(spread(index) / 6),
  overdue: Math.floor(spread(index) / 8),
  reached: 6300 - index * 400,
  medianWorkingDays: spread(index) ? (index % 5) + 1 : null,
  oldestWorkingDays: spread(index) ? index * 3 + 2 : null,
  deadline: index % 3 === 0 ? '2023-10-31T16:00:00.000Z' : null,
}))

/** Rows × stages, like the answer of `statistics` by two dimensions. */
function matrix(rows: readonly (readonly [key: string, name: string])[]): OverviewQuery['bySeries'] {
  const cells = rows.flatMap((row, above) =>
    stages.slice(1).map((stage, index) => ({ row, stage, count: spread(above * 5 + index) })),
  )
  return {
    keys: [cells.map(({ row }) => row[0]), cells.map(({ stage }) => stage)],
    labels: [cells.map(({ row }) => row[1]), cells.map(({ stage }) => stage)],
    inProgress: cells.map(({ count }) => count),
    overdue: cells.map(({ count }) => Math.floor(count / 6)),
  }
}

export const bySeries = matrix(cycle2023.series.map(({ code, shortName }) => [code, shortName]))
export const byCounty = matrix(Object.entries(countyLabel).map(([code, { zh }]) => [code, zh]))

const octoberDays = Array.from({ length: 25 }, (_, day) => `2023-10-${String(day + 1).padStart(2, '0')}`)

/** How many declarations had reached each stage at the end of each day. */
const trendOf = (days: readonly string[]): FlowQuery['trend'] => ({
  days: [...days],
  stages,
  reached: stages.map((_, stage) => days.map((_, day) => Math.max(0, (day + 1) * (250 - stage * 21)))),
})

export const trend = trendOf(octoberDays)
export const oneDay = trendOf(octoberDays.slice(0, 1))
export const noDay = trendOf([])
