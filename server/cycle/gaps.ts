import type { Cycle, CycleGap } from '../../schema/cycle'
import { dayOf, shiftDay } from '../calendar/day-of'

/**
 * The days between the notice's periods that it assigns to nobody, whole days, in order: after 10-11 20:00 the next is
 * 10-12. Deadlines without a beginning fill none.
 *
 * @param workingDays after one day up to another; null outside the loaded calendar
 */
export function gapsOf(
  { windows }: Pick<Cycle, 'windows'>,
  workingDays: (from: string, to: string) => number | null,
): CycleGap[] {
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
    if (from <= to) gaps.push({ from, to, workingDays: workingDays(covered, to) })
    if (last > covered) covered = last
  }
  return gaps
}
