import { digitPattern } from './digit-pattern'

export type DatePrecision = 'moment' | 'month' | 'year' | 'duration'

/** How a cell's style shows a number: as a date so precise, through a pattern of digits, or just as a number. */
export type NumberFormat = { date: DatePrecision } | { digits: NonNullable<ReturnType<typeof digitPattern>> } | null

/** Formats that mean a date or a time without being spelt out in the file; the Chinese ones too. */
const builtIn = (id: number): NumberFormat => {
  if (id === 46) return { date: 'duration' }
  if ([17, 27, 36, 50, 52, 57].includes(id)) return { date: 'month' }
  const date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
  return date ? { date: 'moment' } : null
}

/** @param id of the style, `code` as the file spells it out, where it does */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtIn(id)
  const date = datePrecision(code)
  if (date) return { date }
  const digits = digitPattern(code)
  return digits && { digits }
}

/** Quoted text, escapes, room for a character; exponents, which are no era's year; General. */
const notLetters = /"[^"]*"?|[\\_*].|e[+-]|general/gi
const elapsed = /\[(h+|m+|s+)\]/i

/** How precise a date a format's first section shows: by y, m, d and h outside quotes, brackets and escapes. */
export function datePrecision(code: string): DatePrecision | null {
  const spelt = code.replace(notLetters, '').split(';', 1)[0]!
  if (elapsed.test(spelt)) return 'duration'
  const bare = spelt.replace(/\[[^\]]*\]?/g, '').toLowerCase()
  if (!/[ymdh]/.test(bare)) return null
  // 17 年 of an era is a year as well.
  if (!/[ye]/.test(bare) || /[dh]/.test(bare)) return 'moment'
  return bare.includes('m') ? 'month' : 'year'
}
