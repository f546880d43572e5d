import { shiftDay } from '../calendar/day-of'
import { CalendarMissingError, type WorkingCalendar } from '../calendar/working-calendar'
import type { Random } from './random'

/** An instant `yyyy-mm-dd hh:mm` in Asia/Shanghai. Days are yyyy-mm-dd. As texts both sort by time. */
export type Moment = string

const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })

export function momentOf(instant: Date): Moment {
  return beijing.format(instant)
}

export const dayIn = (moment: Moment): string => moment.slice(0, 10)

/** A day after the loaded calendar, which the portal's clock never reaches. */
const never = '9999-12-31'

/** The day `count` working days later; `never` when it is outside the loaded calendar. */
export function workingDaysAfter(calendar: WorkingCalendar, day: string, count: number): string {
  try {
    return calendar.add(day, count)
  } catch (error) {
    if (error instanceof CalendarMissingError) return never
    throw error
  }
}

/** The day itself, if it is a working day, or the next working day. */
export function workingDayFrom(calendar: WorkingCalendar, day: string): string {
  return workingDaysAfter(calendar, shiftDay(day, -1), 1)
}

/** A random minute between 10:00 and 19:29: offices close at 19:30 from October on. */
export function officeHour(random: Random, day: string): Moment {
  const minute = random.integer(10 * 60, 19 * 60 + 29)
  return `${day} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
