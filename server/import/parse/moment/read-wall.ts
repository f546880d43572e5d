import { timeOf } from './clock'
import { plain } from './plain'
import { wallOfProgram } from './program'
import { realDay, type Ambiguity, type Wall } from './wall'

const weekdays = '日一二三四五六'
const weekdayWritten = /\s*\(?(?:星期|周|礼拜)([一二三四五六日天])\)?\s*/

const yearFirst = /^(\d{4}|\d{2})[-./年](\d{1,2})[-./月](\d{1,2})(?:日|(?!\d))/
const yearLast = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?!\d)/

interface Dated {
  day: string
  assumed: string | null
  /** What follows the date. */
  rest: string
}

function dateOf(text: string): Dated | Ambiguity | null {
  const first = yearFirst.exec(text)
  if (first) return yearFirstDate(first, text)
  const last = yearLast.exec(text)
  if (!last) return null
  const [whole, a, b, year] = last as unknown as [string, string, string, string]
  const days = new Set([realDay(year, a, b), realDay(year, b, a)].filter((day) => day !== null))
  if (days.size > 1) return { ambiguous: '不能确定哪一段是月、哪一段是日，请写成 2023-10-11。' }
  const [day] = days
  return day === undefined ? null : { day, assumed: null, rest: text.slice(whole.length) }
}

function yearFirstDate(match: RegExpExecArray, text: string): Dated | Ambiguity | null {
  const [whole, written, month, date] = match as unknown as [string, string, string, string]
  const rest = text.slice(whole.length)
  if (written.length === 4) {
    const day = realDay(written, month, date)
    return day === null ? null : { day, assumed: null, rest }
  }
  // A year of two digits is accepted only when it can't be a month.
  if (Number(written) <= 12) return { ambiguous: '年份只有两位，不能确定是哪一年，请写成 2023-10-11。' }
  const year = Number(written) < 50 ? `20${written}` : `19${written}`
  const day = realDay(year, month, date)
  return day === null ? null : { day, assumed: `年份只有两位，按 ${year} 年读取`, rest }
}

/** The most frequent format, tried first for speed. */
const usual = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?: (\d{1,2}:\d{2}(?::\d{2})?))?$/

function usualWall(text: string): Wall | null {
  const [, year, month, date, time] = usual.exec(text) ?? []
  const day = year === undefined ? null : realDay(year, month!, date!)
  if (day === null) return null
  if (time === undefined) return { day, time: null, assumed: null }
  const read = timeOf(time)
  return typeof read === 'string' ? { day, time: read, assumed: null } : null
}

const isAmbiguous = (value: object | null): value is Ambiguity => value !== null && 'ambiguous' in value

/**
 * Reads a date, with or without a time, in any format that is unambiguous: 2023-10-11, 2023年10月11日 上午9时5分,
 * 2023-10-11T01:05:00Z, 20231011090500, 二〇二三年十月十一日, 45210.4 …
 *
 * @param text normalised: half-width, without surrounding spaces
 * @returns null when it isn't a date
 */
export function readWall(text: string): Wall | Ambiguity | null {
  const direct = usualWall(text) ?? wallOfProgram(text)
  if (direct) return direct
  const unified = plain(text)
  const weekday = weekdayWritten.exec(unified)?.[1]
  const dated = dateOf(unified.replace(weekdayWritten, ' ').trim())
  if (!dated || isAmbiguous(dated)) return dated
  const { day, assumed } = dated
  if (weekday && weekdays.indexOf(weekday.replace('天', '日')) !== new Date(day).getUTCDay()) {
    return { ambiguous: `${day} 不是星期${weekday}，不能确定哪一个写对了。` }
  }
  const rest = dated.rest.replace(/^[\sT]+/, '')
  if (rest === '') return { day, time: null, assumed }
  const time = timeOf(rest)
  return time === null || typeof time === 'object' ? time : { day, time, assumed }
}
