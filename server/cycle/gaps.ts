import type { Cycle, CycleGap } from '../../schema/cycle'
import { dayOf, shiftDay } from '../calendar/day-of'
import type { WorkingCalendar } from '../calendar/working-calendar'
import { workingDaysBetween } from '../calendar/working-days-between'

/**
 * The days between the notice's periods that it assigns to nobody, whole days, in order: after 10-11 20:00 the next is
 * 10-12. Deadlines without a beginning fill none.
 */
export function gapsOf({ windows }: Pick<Cycle, 'windows'>, calendar: WorkingCalendar): CycleGap[] {
  const periods = windows
    .flatMap(({ byNotice, startsAt, endsAt }) =>
      byNotice && startsAt && endsAt ? [{ first: dayOf(startsAt), last: dayOf(new Date(endsAt.getTime() - 1)) }] : [],
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
