import type { Cycle } from '../../schema/cycle'
import { dayOf, shiftDay, sundayBefore } from '../calendar/day-of'

const weeks = 6

/** The trend of a finished year ends this many days after its last window: findings no longer change then. */
const daysAfterEnd = 14

const instants = (cycles: readonly Cycle[], of: 'startsAt' | 'endsAt') =>
  cycles.flatMap(({ windows }) => windows.flatMap((window) => window[of] ?? []))

/**
 * Days a week apart up to the end of a finished year; of others today and the Sundays before, so that a day that is stored
 * serves for weeks. None is before the first window opened.
 */
export function trendDays(cycles: readonly Cycle[], today: string): string[] {
  const opens = instants(cycles, 'startsAt').map(dayOf).toSorted()[0]
  const closes = instants(cycles, 'endsAt').map(dayOf).toSorted().at(-1)
  const over = closes && shiftDay(closes, daysAfterEnd)
  const last = over && over < today ? over : today
  const previous = last === today ? sundayBefore(today) : shiftDay(last, -7)
  const earlier = Array.from({ length: weeks - 1 }, (_, index) => shiftDay(previous, -7 * (weeks - 2 - index)))
  return [...earlier, last].filter((day) => !opens || day >= opens)
}
