import { isRealDay } from '../../schema/real-day'

const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

const hours8 = 8 * 3_600_000
/** Since then the zone has been eight hours ahead without a change; until 1991 it had summer time. */
const noSummerTime = Date.UTC(1992, 0, 1)

/** The day of an instant in Asia/Shanghai, yyyy-mm-dd, independent of the process's time zone. */
export function dayOf(instant: Date): string {
  const at = instant.getTime()
  // A condition on deadlines asks for dozens of days, and the formatter takes a hundred times as long.
  return at >= noSummerTime ? new Date(at + hours8).toISOString().slice(0, 10) : beijing.format(instant)
}

/** Day and time of day of an instant in Asia/Shanghai, such as 2026-11-20T09:30:00. */
export function beijingTimeOf(instant: Date): string {
  return new Date(instant.getTime() + hours8).toISOString().slice(0, 19)
}

const millisecondsPerDay = 86_400_000

/** The day that many calendar days later (or earlier, if negative), yyyy-mm-dd. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10)
}

/** 0 for Sunday. */
const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

/** Saturday or Sunday, by the calendar alone. */
export const isWeekend = (day: string) => [0, 6].includes(weekdayOf(day))

/** The last Sunday before a day. */
export const sundayBefore = (day: string) => shiftDay(day, -(weekdayOf(day) || 7))

/** Every day from one to another, both included. */
export function everyDay(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = shiftDay(day, 1)) days.push(day)
  return days
}

/** The same day some years later, or earlier when negative; 29 February becomes 28 February in a year without it. */
export function shiftYears(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years
  const same = `${year}${day.slice(4)}`
  return isRealDay(same) ? same : `${year}-02-28`
}
