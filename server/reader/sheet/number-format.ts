import { digitPattern } from './digit-pattern'

export type DatePrecision = 'moment' | 'month' | 'year' | 'duration'

/** How a cell's style shows a number: as a date with a precision, in a digit pattern, or as a plain number. */
export type NumberFormat = { date: DatePrecision } | { digits: NonNullable<ReturnType<typeof digitPattern>> } | null

/** Excel's built-in formats of dates and times, also the Chinese ones; files have only their id. */
const builtIn = (id: number): NumberFormat => {
  if (id === 46) return { date: 'duration' }
  if ([17, 27, 36, 50, 52, 57].includes(id)) return { date: 'month' }
  const date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
  return date ? { date: 'moment' } : null
}

/** @param code the format's code in the file; undefined for a built-in format */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtIn(id)
  const date = datePrecision(code)
  if (date) return { date }
  const digits = digitPattern(code)
  return digits && { digits }
}

/** Parts of a code whose letters aren't those of a date: quoted text, escapes, spaces, exponents, General. */
const notLetters = /"[^"]*"?|[\\_*].|e[+-]|general/gi
const elapsed = /\[(h+|m+|s+)\]/i

/** The precision of the date that a format's first section shows, by its letters y, m, d and h; null for no date. */
export function datePrecision(code: string): DatePrecision | null {
  const spelt = code.replace(notLetters, '').split(';', 1)[0]!
  if (elapsed.test(spelt)) return 'duration'
  const bare = spelt.replace(/\[[^\]]*\]?/g, '').toLowerCase()
  if (!/[ymdh]/.test(bare)) return null
  // e is the year of an era.
  if (!/[ye]/.test(bare) || /[dh]/.test(bare)) return 'moment'
  return bare.includes('m') ? 'month' : 'year'
}
