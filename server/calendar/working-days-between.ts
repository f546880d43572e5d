import { CalendarMissingError, type WorkingCalendar } from './working-calendar'

/** As `WorkingCalendar.between`, but null instead of an error outside the loaded calendar. */
export function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): number | null {
  try {
    return calendar.between(from, to)
  } catch (error) {
    if (error instanceof CalendarMissingError) return null
    throw error
  }
}
