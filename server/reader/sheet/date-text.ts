import type { DatePrecision } from './number-format'

/** Days between the first days of Excel's 1900 and 1904 date systems. */
const offset1904 = 1462
/** The day after 9999-12-31, Excel's last date. */
const lastSerial = 2_958_466
const epoch = Date.UTC(1899, 11, 30)

/**
 * The text of Excel's serial number of a date, as precise as its number format and without a time zone: `yyyy-mm-dd`,
 * `yyyy-mm-dd hh:mm:ss`, below one day `hh:mm:ss`, `yyyy-mm`, `yyyy`, or for a duration its hours, `36:00:00`. Null when
 * the number isn't a date, for which Excel shows ####.
 */
export function serialText(serial: number, date1904: boolean, precision: DatePrecision): string | null {
  if (!(serial >= 0)) return null
  if (precision === 'duration') return durationText(serial)
  const text = momentText(serial, date1904)
  return text && cut(text, precision)
}

function momentText(serial: number, date1904: boolean): string | null {
  const days = serial + (date1904 ? offset1904 : 0)
  if (days >= lastSerial) return null
  if (serial < 1 && !date1904) return textOfUtc(epoch + Math.round(serial * 86_400) * 1000).slice(11)
  // Excel counts 1900-02-29, which never existed, so that all days before it have a number one too low.
  if (Math.floor(days) === 60) return '1900-02-29'
  const text = textOfUtc(epoch + Math.round((days < 60 ? days + 1 : days) * 86_400) * 1000)
  return text.endsWith(' 00:00:00') ? text.slice(0, 10) : text
}

const two = (number: number) => String(number).padStart(2, '0')

function durationText(days: number): string | null {
  const seconds = Math.round(days * 86_400)
  if (!Number.isSafeInteger(seconds)) return null
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** Shortens a date's text to its precision; null when it is only a time. */
function cut(text: string, precision: DatePrecision): string | null {
  if (precision === 'moment' || precision === 'duration') return text
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return null
  return text.slice(0, precision === 'month' ? 7 : 4)
}

const textOfUtc = (time: number) => new Date(time).toISOString().slice(0, 19).replace('T', ' ')

/** The text of a `t="d"` cell with an ISO 8601 date. A time zone in it is ignored, as the sheet doesn't show it. */
export function isoText(iso: string, precision: DatePrecision): string {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?/.exec(iso) ?? []
  if (!date) return iso
  const text = !time || /^00:00(:00)?$/.test(time) ? date : `${date} ${time.length === 5 ? `${time}:00` : time}`
  return cut(text, precision) ?? text
}
