import { shiftDay } from '../calendar/day-of'
import { CalendarMissingError, type WorkingCalendar } from '../calendar/working-calendar'
import type { Random } from './random'

/** Days are yyyy-mm-dd and instants `yyyy-mm-dd hh:mm`, both as text in Asia/Shanghai: they sort as they are. */
export type Moment = string

const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })

export function momentOf(instant: Date): Moment {
  return beijing.format(instant)
}

export const dayIn = (moment: Moment): string => moment.slice(0, 10)

/** Beyond the loaded calendar, hence beyond the portal's clock: it never comes. */
const never = '9999-12-31'

/** `count` working days later. */
export function workingDaysAfter(calendar: WorkingCalendar, day: string, count: number): string {
  try {
    return calendar.add(day, count)
  } catch (error) {
    if (error instanceof CalendarMissingError) return never
    throw error
  }
}

/** The day itself or the next one that is worked. */
export function workingDayFrom(calendar: WorkingCalendar, day: string): string {
  return workingDaysAfter(calendar, shiftDay(day, -1), 1)
}

/** Some minute of an office day: to 19:30 from October on, when the afternoon ends. */
export function officeHour(random: Random, day: string): Moment {
  const minute = random.integer(10 * 60, 19 * 60 + 29)
  return `${day} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
