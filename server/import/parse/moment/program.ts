import { timeOf } from './clock'
import { realDay, type Wall } from './wall'

/** Excel's serial numbers that are taken for days: 1954 to 2064. Excel counts days from 1899-12-30. */
const serial = { first: 20_000, last: 60_000 }
const secondsPerDay = 86_400

const beijing = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

function wallOfInstant(milliseconds: number, assumed: string | null): Wall {
  const [day, time] = beijing.format(milliseconds).split(' ') as [string, string]
  return { day, time, assumed }
}

/** ISO 8601 with a time zone. */
const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})$/i
const digitsOnly = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/
/** The format of Java's Date.toString: Wed Sep 20 10:00:00 CST 2023. */
const printed = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) (CST|GMT\+08:00|GMT|UTC) (\d{4})$/
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const milliseconds = /^1\d{12}$/

/** Reads formats of programs: Excel's serial number, milliseconds since 1970, ISO 8601 with a zone, digits only, Java's. */
export function wallOfProgram(text: string): Wall | null {
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
  return wallOfDigits(text) ?? wallOfPrinted(text)
}

function wallOfPrinted(text: string): Wall | null {
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

function wallOfDigits(text: string): Wall | null {
  const [, year, month, date, hour, minute, second] = digitsOnly.exec(text) ?? []
  const day = year && realDay(year, month!, date!)
  if (!day) return null
  if (hour === undefined) return { day, time: null, assumed: null }
  const time = timeOf(`${hour}:${minute}:${second ?? '00'}`)
  return typeof time === 'string' ? { day, time, assumed: null } : null
}
