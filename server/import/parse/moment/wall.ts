/** Date and time in Beijing. */
export interface Wall {
  /** yyyy-mm-dd */
  day: string
  /** hh:mm:ss, up to 24:00:00; null where only a day is written */
  time: string | null
  /** Chinese remark on what was assumed, such as the century; null when nothing was. */
  assumed: string | null
}

/** Chinese reason why a text can be read in more than one way. */
export interface Ambiguity {
  ambiguous: string
}

export const pad = (text: string | number | undefined) => String(text ?? '').padStart(2, '0')

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** @returns `yyyy-mm-dd`; null when there is no such day */
export function realDay(year: string | number, month: string | number, day: string | number): string | null {
  const length = Number(month) === 2 && isLeap(Number(year)) ? 29 : monthLengths[Number(month) - 1]
  if (Number(year) === 0 || length === undefined || Number(day) < 1 || Number(day) > length) return null
  return `${year}-${pad(month)}-${pad(day)}`
}
