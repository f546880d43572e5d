import { CellError } from './problem'

/** Days that a sheet can have meant, as Excel numbers them from 1899-12-30. */
const serial = { first: 20_000, last: 60_000 }
const secondsPerDay = 86_400

const pad = (text: string | undefined) => (text ?? '').padStart(2, '0')

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** `yyyy-mm-dd` of a real day of the calendar, else null. */
function realDay(year: string, month: string, day: string): string | null {
  const length = Number(month) === 2 && isLeap(Number(year)) ? 29 : monthLengths[Number(month) - 1]
  if (Number(year) === 0 || length === undefined || Number(day) < 1 || Number(day) > length) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

const written = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/
const compact = /^(\d{4})(\d{2})(\d{2})$/
// 1988.1 in a number's cell may have been 1988.10, so that a month after a dot has two digits.
const monthOnly = /^(\d{4})(?:[-/年](\d{1,2})月?|[.]?(\d{2}))$/

interface Wall {
  day: string
  time: string | null
}

function wallOf(text: string): Wall | null {
  if (/^\d{5}(\.\d+)?$/.test(text)) return wallOfSerial(Number(text))
  const match = written.exec(text) ?? compact.exec(text)
  if (!match) return null
  const [, year, month, date, hour, minute, second] = match
  const day = realDay(year!, month!, date!)
  if (!day || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null
  return { day, time: hour === undefined ? null : `${pad(hour)}:${minute}:${pad(second)}` }
}

function wallOfSerial(number: number): Wall | null {
  if (number < serial.first || number > serial.last) return null
  const iso = new Date(Date.UTC(1899, 11, 30) + Math.round(number * secondsPerDay) * 1000).toISOString()
  return { day: iso.slice(0, 10), time: Number.isInteger(number) ? null : iso.slice(11, 19) }
}

/** A file tells the same days over and over; moments hardly ever, and a longer text would keep its file's in memory. */
const known = new Map<string, Wall | null>()
const mostKnown = 50_000

function knownWallOf(text: string): Wall | null {
  if (text.length > 11) return wallOf(text)
  const found = known.get(text)
  if (found !== undefined) return found
  const wall = wallOf(text)
  if (known.size < mostKnown) known.set(text, wall)
  return wall
}

function wallOrThrow(text: string): Wall {
  const wall = knownWallOf(text)
  if (wall) return wall
  const reason = /^\d{1,2}[-./月]\d{1,2}日?$/.test(text) ? '日期没有年份。' : '不是有效的日期，应写成 2023-10-11。'
  throw new CellError('IMPORT_DATE_INVALID', reason)
}

/** 2023-10-11, 2023.10.11, 2023/10/11 9:05, 2023年10月11日, 20231011, 45210 → yyyy-mm-dd. */
export function parseDay(text: string): string {
  return wallOrThrow(text).day
}

/** The same, with its time; always Beijing's. A day alone is its first instant. */
export function parseInstant(text: string): Date {
  const { day, time } = wallOrThrow(text)
  return new Date(`${day}T${time ?? '00:00:00'}+08:00`)
}

/** A month is enough (1988.07 → 1988-07) and stays one. */
export function parseMonthOrDay(text: string): string {
  const match = monthOnly.exec(text)
  const month = match?.[2] ?? match?.[3]
  if (match && Number(month) >= 1 && Number(month) <= 12) return `${match[1]}-${pad(month)}`
  return parseDay(text)
}
