import { CellError, type Remark } from './problem'
import { readWall } from './moment/read-wall'
import type { Ambiguity, Wall } from './moment/wall'

const pad = (text: string | undefined) => (text ?? '').padStart(2, '0')

// 1988.1 in a number's cell may have been 1988.10, so that a month after a dot has two digits.
const monthOnly = /^(\d{4})(?:[-/年](\d{1,2})月?|[.]?(\d{2}))$/

/** A file tells the same days over and over; moments hardly ever, and a longer text would keep its file's in memory. */
const known = new Map<string, Wall | Ambiguity | null>()
const mostKnown = 50_000

function knownWallOf(text: string): Wall | Ambiguity | null {
  if (text.length > 11) return readWall(text)
  const found = known.get(text)
  if (found !== undefined) return found
  const wall = readWall(text)
  if (known.size < mostKnown) known.set(text, wall)
  return wall
}

const silent: Remark = () => {}

function wallOrThrow(text: string, remark: Remark): Wall {
  const wall = knownWallOf(text)
  if (!wall) {
    const reason = /^\d{1,2}[-./月]\d{1,2}日?$/.test(text) ? '日期没有年份。' : '不是有效的日期，应写成 2023-10-11。'
    throw new CellError('IMPORT_DATE_INVALID', reason)
  }
  if ('ambiguous' in wall) throw new CellError('IMPORT_DATE_AMBIGUOUS', wall.ambiguous)
  if (wall.assumed !== null) {
    const read = wall.time === null ? wall.day : `${wall.day} ${wall.time}`
    remark('IMPORT_DATE_ASSUMED', `${wall.assumed}为 ${read}，请核对。`)
  }
  return wall
}

/** 2023-10-11, 2023.10.11, 2023/10/11 9:05, 2023年10月11日, 20231011, 45210 … → yyyy-mm-dd. */
export function parseDay(text: string, remark: Remark = silent): string {
  return wallOrThrow(text, remark).day
}

/** The same, with its time; always Beijing's. A day alone is its first instant. */
export function parseInstant(text: string, remark: Remark = silent): Date {
  const { day, time } = wallOrThrow(text, remark)
  return new Date(`${day}T${time ?? '00:00:00'}+08:00`)
}

/** A month is enough (1988.07 → 1988-07) and stays one. */
export function parseMonthOrDay(text: string, remark: Remark = silent): string {
  const match = monthOnly.exec(text)
  const month = match?.[2] ?? match?.[3]
  if (match && Number(month) >= 1 && Number(month) <= 12) return `${match[1]}-${pad(month)}`
  return parseDay(text, remark)
}
