import type { Cycle, CycleGap } from '../../schema/cycle'
import { dayOf, shiftDay } from '../calendar/day-of'
import type { WorkingCalendar } from '../calendar/working-calendar'
import { workingDaysBetween } from '../calendar/working-days-between'
import { lastDayOf } from './working-days-of'

/**
 * The days between the notice's periods that it assigns to nobody, in order. A period that ends on 10-11 at 20:00 covers
 * that whole day. Deadlines without a start cover no day.
 */
export function gapsOf({ windows }: Pick<Cycle, 'windows'>, calendar: WorkingCalendar): CycleGap[] {
  const periods = windows
    .flatMap(({ byNotice, startsAt, endsAt }) =>
      byNotice && startsAt && endsAt ? [{ first: dayOf(startsAt), last: lastDayOf(endsAt) }] : [],
    )
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))
  const gaps: CycleGap[] = []
  let covered = periods[0]?.last ?? ''
  for (const { first, last } of periods) {
    const from = shiftDay(covered, 1)
    const to = shiftDay(first, -1)
    if (from <= to) gaps.push({ from, to, workingDays: workingDaysBetween(calendar, covered, to) })
    if (last > covered) covered = last
  }
  return gaps
}
