import type { CycleWindow } from '../../schema/cycle'
import { dayOf, shiftDay } from '../calendar/day-of'
import type { WorkingCalendar } from '../calendar/working-calendar'
import { workingDaysBetween } from '../calendar/working-days-between'

/** A window's last day. An end without a time is stored as the first instant of the next day. */
export const lastDayOf = (endsAt: Date) => dayOf(new Date(endsAt.getTime() - 1))

/** Working days in a window, first and last day included; null without start or end, or outside the loaded calendar. */
export function workingDaysOf(
  { startsAt, endsAt }: Pick<CycleWindow, 'startsAt' | 'endsAt'>,
  calendar: WorkingCalendar,
): number | null {
  if (!startsAt || !endsAt) return null
  return workingDaysBetween(calendar, shiftDay(dayOf(startsAt), -1), lastDayOf(endsAt))
}
