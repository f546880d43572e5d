import type { Cell } from '../../../server/reader/sheet/cell'
import type { OfficeCell } from './libre-office'

/** Intended differences between our reader and LibreOffice, with the reasons. */
export const intended: Record<string, string> = {
  merged:
    'A cell under a merge repeats its first one downwards and is a question to the right; LibreOffice keeps what lies hidden there.',
  precision: 'A month stays a month, as the sheet shows it; LibreOffice keeps the first day of it, which nobody wrote.',
  hashes: 'A number too large for a date stays a number; LibreOffice stops at its last day.',
  tab: 'A tab within a text is kept; LibreOffice leaves it out of what it shows of a cell of one line.',
  'leap day': 'The days before 1900-03-01 are those that Excel shows; LibreOffice numbers them one lower.',
}

const day = 86_400
/** Fractions of a second, which sheets round. */
const isSame = (a: number, b: number) => Math.abs(a - b) <= 0.51
const isClose = (a: number, b: number) => a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

const utc = (text: string): number =>
  Date.parse(`${text.replace(' ', 'T')}${text.length > 10 ? '' : 'T00:00:00'}Z`) / 1000

/** 36:30:05 or PT36H30M05.5S in seconds. */
function clock(text: string): number {
  const [, sign, hours, minutes, seconds] = /^(-?)(?:PT)?(\d+)[H:](\d+)[M:]([\d.]+)/.exec(text) ?? []
  return (sign ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
}

/** LibreOffice stores a date or time as a number; in days since its first day. */
function serialOf({ type, value, nullDate }: OfficeCell): number | null {
  if (['float', 'percentage', 'currency'].includes(type)) return Number(value)
  if (type === 'boolean') return value === 'true' ? 1 : 0
  if (type === 'time') return clock(value) / day
  return type === 'date' ? (utc(value) - utc(nullDate)) / day : null
}

const first = /^(\d{4}|\d{4}-\d\d)$/

/** The kind of difference between our value of a cell and LibreOffice's; null if they are equal. */
export function difference(own: Cell, office: OfficeCell | null): string | null {
  if (own === null || office === null) return own === office || office?.text === '' ? null : 'blank'
  const serial = serialOf(office)
  if (typeof own === 'object') {
    if ('error' in own) return office.text === own.error ? null : 'error'
    if (!('number' in own)) return 'kind'
    if (serial !== null && isClose(own.number, serial)) return null
    return own.number > 2_958_465 && ['date', 'time'].includes(office.type) ? 'hashes' : 'number'
  }
  if (serial === null) {
    if (own === office.text) return null
    return own.replaceAll('\t', '') === office.text ? 'tab' : 'text'
  }
  if (own === '是' || own === '否') return serial === (own === '是' ? 1 : 0) ? null : 'boolean'
  if (/^\d+:\d\d:\d\d$/.test(own)) return isSame(clock(own), serial * day) ? null : 'time'
  const there = utc(office.nullDate) + serial * day
  const early = own < '1900-03' ? there + day : null
  if (first.test(own)) {
    const isIn = (seconds: number) => new Date(seconds * 1000).toISOString().startsWith(own)
    if (isIn(there)) return 'precision'
    return early !== null && isIn(early) ? 'leap day' : 'date'
  }
  if (isSame(utc(own), there)) return null
  return early !== null && isSame(utc(own), early) ? 'leap day' : 'date'
}
