/** A moment as a clock and a calendar in Beijing show it. */
export interface Wall {
  /** yyyy-mm-dd */
  day: string
  /** hh:mm:ss, up to 24:00:00; null where only a day is written */
  time: string | null
  /** What was assumed in reading it; null where nothing had to be. */
  assumed: string | null
}

/** Why a text can be read in more than one way. */
export interface Ambiguity {
  ambiguous: string
}

/** Days that a sheet can have meant, as Excel numbers them from 1899-12-30. */
const serial = { first: 20_000, last: 60_000 }
const secondsPerDay = 86_400

const pad = (text: string | number | undefined) => String(text ?? '').padStart(2, '0')

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** `yyyy-mm-dd` of a real day of the calendar, else null. */
function realDay(year: string | number, month: string | number, day: string | number): string | null {
  const length = Number(month) === 2 && isLeap(Number(year)) ? 29 : monthLengths[Number(month) - 1]
  if (Number(year) === 0 || length === undefined || Number(day) < 1 || Number(day) > length) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

const beijing = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

function wallOfInstant(milliseconds: number, assumed: string | null): Wall {
  const [day, time] = beijing.format(milliseconds).split(' ') as [string, string]
  return { day, time, assumed }
}

/** Digits of dates in Chinese numerals: 二〇二三年九月二十日. */
const numerals = '〇一二三四五六七八九'
const chineseDate =
  /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]/
const digitOf = (numeral: string) => numerals.indexOf(numeral)

/** 九 → 9, 十二 → 12, 二十 → 20, 三十一 → 31 */
function countOf(text: string): number {
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : digitOf(tens!)) * 10 : 0
  return ten + (units ? digitOf(units) : 0)
}

const arabicDate = (_: string, year: string, month: string, day: string) =>
  `${[...year.replace(/[零○]/g, '〇')].map(digitOf).join('')}-${countOf(month)}-${countOf(day)} `

/** What people and programs write differently without meaning anything by it. */
function plain(text: string): string {
  return text
    .replace(chineseDate, arabicDate)
    .replace(/[‐‑–—−]/g, '-')
    .replaceAll('。', '.')
    .replace(/\s*([年月])\s*/g, '$1')
    .replace(/\s*[日号](?=$|[^\d]|\d)/, '日')
    .trim()
}

const weekdays = '日一二三四五六'
const weekdayWritten = /\s*\(?(?:星期|周|礼拜)([一二三四五六日天])\)?\s*/

const clock =
  /^(上午|中午|下午|凌晨|早上|早晨|傍晚|晚上|晚|AM|PM)?\s*(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d+)?)?|[时点](?:整|(\d{1,2})分?(?:(\d{1,2})秒)?)?)\s*(AM|PM)?$/i

/** Hours to add for a word; null where it contradicts the hour, or where twelve may be noon or midnight. */
function hourOf(hour: number, word: string | undefined): number | null {
  switch (word?.toUpperCase()) {
    case undefined:
      return hour
    case 'AM':
    case '凌晨':
      return hour > 12 ? null : hour % 12
    case 'PM':
    case '下午':
    case '傍晚':
      return hour < 12 ? hour + 12 : hour
    case '晚上':
    case '晚':
      return hour === 12 ? null : hour < 12 ? hour + 12 : hour
    case '中午':
      return hour <= 2 ? hour + 12 : hour <= 13 && hour >= 11 ? hour : null
    default:
      return hour < 12 ? hour : null
  }
}

function timeOf(text: string): string | Ambiguity | null {
  const match = clock.exec(text)
  if (!match) return null
  const [, before, hourText, minute, second, spokenMinute, spokenSecond, after] = match
  const minutes = minute ?? spokenMinute ?? '0'
  const seconds = second ?? spokenSecond ?? '0'
  const hour = hourOf(Number(hourText), before ?? after)
  if (hour === null)
    return { ambiguous: '时间写法自相矛盾或不能确定是中午还是半夜，请写成 24 小时制，如 2023-10-11 20:00。' }
  const isMidnight = hour === 24 && Number(minutes) === 0 && Number(seconds) === 0
  if ((hour > 23 && !isMidnight) || Number(minutes) > 59 || Number(seconds) > 59) return null
  return `${pad(hour)}:${pad(minutes)}:${pad(seconds)}`
}

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
  // Only what can't be a month may be taken for a year.
  if (Number(written) <= 12) return { ambiguous: '年份只有两位，不能确定是哪一年，请写成 2023-10-11。' }
  const year = Number(written) < 50 ? `20${written}` : `19${written}`
  const day = realDay(year, month, date)
  return day === null ? null : { day, assumed: `年份只有两位，按 ${year} 年读取`, rest }
}

/** `yyyy-mm-ddThh:mm…` with a zone, as programs write it. */
const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})$/i
const digitsOnly = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/
/** What Java and browsers print: Wed Sep 20 10:00:00 CST 2023. */
const printed = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) (CST|GMT\+08:00|GMT|UTC) (\d{4})$/
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const milliseconds = /^1\d{12}$/

function ofProgram(text: string): Wall | null {
  if (/^\d{5}(\.\d+)?$/.test(text)) return wallOfSerial(Number(text))
  if (milliseconds.test(text)) return wallOfInstant(Number(text), '毫秒数，按北京时间换算')
  if (zoned.test(text)) {
    const instant = Date.parse(
      text
        .replace(' ', 'T')
        .replace(/\s/, '')
        .replace(/([+-]\d{2})(\d{2})$/, '$1:$2'),
    )
    return Number.isNaN(instant) ? null : wallOfInstant(instant, null)
  }
  const [, month, date, time, zone, year] = printed.exec(text) ?? []
  if (!month) return null
  const day = realDay(year!, months.indexOf(month) + 1, date!)
  if (!day) return null
  if (zone === 'CST') return { day, time: time!, assumed: 'CST 按中国标准时间读取' }
  return wallOfInstant(Date.parse(`${day}T${time}${zone === 'GMT+08:00' ? '+08:00' : 'Z'}`), null)
}

function wallOfSerial(number: number): Wall | null {
  if (number < serial.first || number > serial.last) return null
  const iso = new Date(Date.UTC(1899, 11, 30) + Math.round(number * secondsPerDay) * 1000).toISOString()
  return { day: iso.slice(0, 10), time: Number.isInteger(number) ? null : iso.slice(11, 19), assumed: null }
}

function ofDigits(text: string): Wall | null {
  const [, year, month, date, hour, minute, second] = digitsOnly.exec(text) ?? []
  const day = year && realDay(year, month!, date!)
  if (!day) return null
  if (hour === undefined) return { day, time: null, assumed: null }
  const time = timeOf(`${hour}:${minute}:${second ?? '00'}`)
  return typeof time === 'string' ? { day, time, assumed: null } : null
}

const isAmbiguous = (value: object | null): value is Ambiguity => value !== null && 'ambiguous' in value

/**
 * Reads a moment in any way in which day (and hour) are certain: 2023-10-11, 2023年10月11日 上午9时5分,
 * 2023-10-11T01:05:00Z, 20231011090500, 二〇二三年十月十一日, 45210.4 …
 *
 * @param text normalised: half-width, without surrounding spaces
 * @returns null where it is no moment
 */
export function readWall(text: string): Wall | Ambiguity | null {
  const direct = ofProgram(text) ?? ofDigits(text)
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
