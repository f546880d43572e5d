import type { Cycle } from '../../schema/cycle'
import { dayOf, shiftDay } from '../calendar/day-of'

const weeks = 6

/** The trend of a finished year ends this many days after its last window: findings no longer change then. */
const daysAfterEnd = 14

const instants = (cycles: readonly Cycle[], of: 'startsAt' | 'endsAt') =>
  cycles.flatMap(({ windows }) => windows.flatMap((window) => window[of] ?? []))

/** Days a week apart, up to today or to the end of a finished year; none before the first window opened. */
export function trendDays(cycles: readonly Cycle[], today: string): string[] {
  const opens = instants(cycles, 'startsAt').map(dayOf).toSorted()[0]
  const closes = instants(cycles, 'endsAt').map(dayOf).toSorted().at(-1)
  const over = closes && shiftDay(closes, daysAfterEnd)
  const last = over && over < today ? over : today
  return Array.from({ length: weeks }, (_, index) => shiftDay(last, -7 * (weeks - 1 - index))).filter(
    (day) => !opens || day >= opens,
  )
}
