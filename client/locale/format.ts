// Without Intl, whose first formatters take a browser some 20 ms, just when the first page is to be shown.

/** 5,982 */
export function formatCount(count: number): string {
  return String(count).replace(/\d(?=(\d{3})+$)/g, '$&,')
}

/** The sign of a difference, before its amount. */
export const signOf = (difference: number) => (difference > 0 ? '+' : difference < 0 ? '−' : '±')

/**
 * Percent with one decimal, rounded half up; "—" for a zero denominator. Computed in whole tenths because 201/400 is
 * 50.24…% in floating point.
 */
export function formatRate(numerator: number, denominator: number): string {
  if (denominator === 0) return '—'
  const tenths = Math.floor((2000 * numerator + denominator) / (2 * denominator))
  return `${(tenths / 10).toFixed(1)}%`
}

/** Beijing is eight hours ahead, without summer time since 1992. @returns 2023-10-11T20:00:00.000Z */
const inBeijing = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString()

/** 2023-10-11 20:00 in Beijing time, independent of the browser's time zone. */
export function formatInstant(instant: string | null | undefined): string {
  return instant ? inBeijing(instant).slice(0, 16).replace('T', ' ') : ''
}

/** 2023-10-11 in Beijing time. */
export function formatDay(instant: string | null | undefined): string {
  return instant ? inBeijing(instant).slice(0, 10) : ''
}

/** 2023: the year in Beijing time. */
export function yearOf(instant: string | null | undefined): number {
  return Number(formatDay(instant).slice(0, 4))
}

/** 10-11: without the year. */
export function formatMonthDay(instant: string): string {
  return formatDay(instant).slice(5)
}

const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** @param month from 1 */
export function formatMonth(month: number, language: string): string {
  return language === 'en' ? monthsEn[month - 1]! : `${month}月`
}

/** A deadline. Midnight is shown as 24:00 of the last day, not as 00:00 of the next. */
export function formatDeadline(instant: string | null | undefined): string {
  if (!instant) return ''
  const text = formatInstant(instant)
  if (!text.endsWith(' 00:00')) return text
  return `${formatDay(new Date(Date.parse(instant) - 1).toISOString())} 24:00`
}
