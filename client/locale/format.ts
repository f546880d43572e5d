const number = new Intl.NumberFormat('en-US')
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** 5,982 */
export function formatCount(count: number): string {
  return number.format(count)
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

/** 2023-10-11 20:00 in Beijing time, independent of the browser's time zone. */
export function formatInstant(instant: string | null | undefined): string {
  return instant ? clock.format(new Date(instant)) : ''
}

/** 2023-10-11 in Beijing time. */
export function formatDay(instant: string | null | undefined): string {
  return instant ? calendar.format(new Date(instant)) : ''
}

/** 2023: the year in Beijing time. */
export function yearOf(instant: string | null | undefined): number {
  return Number(formatDay(instant).slice(0, 4))
}

/** 10-11: without the year. */
export function formatMonthDay(instant: string): string {
  return formatDay(instant).slice(5)
}

/** A deadline. Midnight is shown as 24:00 of the last day, not as 00:00 of the next. */
export function formatDeadline(instant: string | null | undefined): string {
  if (!instant) return ''
  const text = formatInstant(instant)
  if (!text.endsWith(' 00:00')) return text
  return `${formatDay(new Date(Date.parse(instant) - 1).toISOString())} 24:00`
}
