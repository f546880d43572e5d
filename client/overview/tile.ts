import { rates } from '../../schema/rate'
import { Measure } from '../../schema/vocabulary'
import type { HeadlineCountsFragment } from '../graphql/gql/graphql'

/** What a tile of the overview shows: a measure, or the rate of 通过 among 参评. */
export type Tile = Measure | 'PASS_RATE'

/** Tiles of a year that runs, and of one that is over. */
export const tilesOf = {
  progress: [Measure.DECLARED, Measure.PENDING, Measure.OVERDUE, Measure.REVIEWED, Measure.PASSED, 'PASS_RATE'],
  results: [Measure.DECLARED, Measure.REVIEWED, Measure.PASSED, 'PASS_RATE', Measure.CONFIRMED, Measure.IN_PROGRESS],
} as const satisfies Record<string, readonly Tile[]>

/** The counts without their type's name: an answer of the server, or an example. */
export type HeadlineCounts = Omit<HeadlineCountsFragment, '__typename' | ' $fragmentName'>

const columns = {
  DECLARED: 'declared',
  PENDING: 'pending',
  OVERDUE: 'overdue',
  REVIEWED: 'reviewed',
  PASSED: 'passed',
  CONFIRMED: 'confirmed',
  IN_PROGRESS: 'inProgress',
} as const satisfies Partial<Record<Measure, keyof HeadlineCounts>>

/** A tile's value, as numerator and denominator if it is a rate. */
export interface TileValue {
  n: number
  of: number | null
}

export function valueOf(counts: HeadlineCounts, tile: keyof typeof columns | 'PASS_RATE'): TileValue {
  const n = (measure: keyof typeof columns) => counts[columns[measure]][0] ?? 0
  if (tile === 'PASS_RATE') return { n: n(rates.PASS_RATE.numerator), of: n(rates.PASS_RATE.denominator) }
  return { n: n(tile), of: null }
}

/** The number that a tile's line shows: of a rate, its tenths of a percent. */
export const heightOf = ({ n, of }: TileValue): number => (of === null ? n : of === 0 ? 0 : (n / of) * 1000)

/**
 * The difference to an earlier value: percent of it, of rates the percentage points, with one decimal. Null where the
 * earlier value is zero or a rate of nothing.
 */
export function differenceTo(now: TileValue, before: TileValue): number | null {
  if (now.of !== null && before.of !== null) {
    if (now.of === 0 || before.of === 0) return null
    return Math.round((now.n / now.of - before.n / before.of) * 1000) / 10
  }
  return before.n === 0 ? null : Math.round(((now.n - before.n) / before.n) * 1000) / 10
}

/** The points of a line through the values, from left to right in a box of 60 × 16; empty for fewer than two values. */
export function linePoints(values: readonly number[]): string {
  if (values.length < 2) return ''
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const y = (value: number) => (most === least ? 8 : 15 - ((value - least) / (most - least)) * 14)
  return values
    .map((value, index) => `${((index * 60) / (values.length - 1)).toFixed(1)},${y(value).toFixed(1)}`)
    .join(' ')
}
