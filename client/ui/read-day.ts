import { parseDate, type CalendarDate } from '@internationalized/date'

const separated = /^(\d{4})[-/.．年](\d{1,2})(?:[-/.．月](\d{1,2})日?|月)?$/
const together = /^(\d{4})(\d{2})(\d{2})?$/

function partsOf(text: string): string[] | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '')
  const [, year, month, day] = separated.exec(plain) ?? together.exec(plain) ?? []
  return year && month ? [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])] : null
}

/** A day as the calendar's parts know it; null if there is no such day. */
export function calendarDay(day: string): CalendarDate | null {
  try {
    return parseDate(day)
  } catch {
    return null
  }
}

/** Reads a typed day, such as 2026-10-19, 2026/10/19, 20261019 or 2026年10月19日, as 2026-10-19; null if it is none. */
export function readDay(text: string): string | null {
  const parts = partsOf(text)
  const day = parts?.length === 3 ? parts.join('-') : null
  return day && calendarDay(day) ? day : null
}

/** Reads a typed month, such as 2026-10, 202610 or 2026年10月, as 2026-10; null if it is none. */
export function readMonth(text: string): string | null {
  const parts = partsOf(text)
  const month = parts?.length === 2 ? parts.join('-') : null
  return month && calendarDay(`${month}-01`) ? month : null
}
