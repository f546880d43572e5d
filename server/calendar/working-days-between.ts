import { CalendarMissingError } from './working-calendar'
import { workingCalendar } from './loaded'

/** Working days after `from` up to `to`, negative when past; null outside the loaded calendar, where none is guessed. */
export function workingDaysBetween(from: string, to: string): number | null {
  try {
    return workingCalendar.between(from, to)
  } catch (error) {
    if (error instanceof CalendarMissingError) return null
    throw error
  }
}
