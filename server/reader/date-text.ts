import type { DatePrecision } from './number-format'

/** Days from 1900's day 0 to 1904's. */
const offset1904 = 1462
/** 9999-12-31 and a little: a sheet shows nothing beyond. */
const lastSerial = 2_958_466
const epoch = Date.UTC(1899, 11, 30)

/**
 * What a sheet shows for a date's serial number, as precise as its format and without a zone: `yyyy-mm-dd`, with a time
 * `yyyy-mm-dd hh:mm:ss`, for less than a day `hh:mm:ss`; `yyyy-mm`, `yyyy`; of a duration its hours, `36:00:00`. Null
 * where a sheet shows only hashes, or no date at all.
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
  // Excel believes in 1900-02-29 and numbers the days before it one too low.
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

/** A day's text as far as it is known. */
function cut(text: string, precision: DatePrecision): string | null {
  if (precision === 'moment' || precision === 'duration') return text
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return null
  return text.slice(0, precision === 'month' ? 7 : 4)
}

const textOfUtc = (time: number) => new Date(time).toISOString().slice(0, 19).replace('T', ' ')

/** An ISO 8601 date of a `t="d"` cell the same way; its zone, if it names one, is not what the sheet shows. */
export function isoText(iso: string, precision: DatePrecision): string {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?/.exec(iso) ?? []
  if (!date) return iso
  const text = !time || /^00:00(:00)?$/.test(time) ? date : `${date} ${time.length === 5 ? `${time}:00` : time}`
  return cut(text, precision) ?? text
}
