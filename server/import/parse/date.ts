import { memoised } from '../../text/memoised'
import { CellError, type Remark } from './problem'
import { readWall } from './moment/read-wall'
import { pad, type Ambiguity, type Wall } from './moment/wall'

// In a numeric cell 1988.10 becomes 1988.1, so a month after a dot must have two digits.
const monthOnly = /^(\d{4})(?:[-/年](\d{1,2})月?|[.]?(\d{2}))$/

const cached = memoised(50_000, readWall)

/** The same days occur again and again in a file; longer texts, with a time, hardly ever do. */
const wallOf = (text: string): Wall | Ambiguity | null => (text.length > 11 ? readWall(text) : cached(text))

const silent: Remark = () => {}

function wallOrThrow(text: string, remark: Remark): Wall {
  const wall = wallOf(text)
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

/** Like parseDay, with a time of day in Beijing; 00:00 when the text has none. */
export function parseInstant(text: string, remark: Remark = silent): Date {
  const { day, time } = wallOrThrow(text, remark)
  return new Date(`${day}T${time ?? '00:00:00'}+08:00`)
}

/** Like parseDay, but a month alone stays a month: 1988.07 → 1988-07. */
export function parseMonthOrDay(text: string, remark: Remark = silent): string {
  const match = monthOnly.exec(text)
  const month = match?.[2] ?? match?.[3]
  if (match && Number(month) >= 1 && Number(month) <= 12) return `${match[1]}-${pad(month)}`
  return parseDay(text, remark)
}
