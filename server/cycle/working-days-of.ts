import type { CycleWindow } from '../../schema/cycle'
import { dayOf, shiftDay } from '../calendar/day-of'
import type { WorkingCalendar } from '../calendar/working-calendar'
import { workingDaysBetween } from '../calendar/working-days-between'

/** A window's last day: a date-only end is the next day's first instant. */
export const lastDayOf = (endsAt: Date) => dayOf(new Date(endsAt.getTime() - 1))

/** Working days in a window, first and last counted; null without both, or outside the loaded calendar. */
export function workingDaysOf(
  { startsAt, endsAt }: Pick<CycleWindow, 'startsAt' | 'endsAt'>,
  calendar: WorkingCalendar,
): number | null {
  if (!startsAt || !endsAt) return null
  return workingDaysBetween(calendar, shiftDay(dayOf(startsAt), -1), lastDayOf(endsAt))
}
