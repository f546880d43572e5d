import { CalendarMissingError, type WorkingCalendar } from './working-calendar'

/** Working days after `from` up to `to`, negative when past; null outside the loaded calendar, where none is guessed. */
export function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): number | null {
  try {
    return calendar.between(from, to)
  } catch (error) {
    if (error instanceof CalendarMissingError) return null
    throw error
  }
}
