import { PortalError } from '../errors'
import { listOf, record, ShapeError, text, type Shape } from '../text/shape'
import type { HolidayNotice } from './layer'
import { cut } from '../text/cut'

export class CalendarFileError extends PortalError {
  constructor(what: string) {
    super('CALENDAR_FILE_INVALID', `${what}没有保存任何内容，请改正后再试。`)
  }
}

type WrittenDays = Pick<HolidayNotice, 'holidays' | 'makeUp'> & { year?: number; source?: string }

const line = /^(\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?)[,，\t]\s*(休|班)\s*(?:[,，\t]\s*(.*))?$/

const year: Shape<number> = (value, where) => {
  if (!Number.isInteger(value)) throw new ShapeError(where, '应为四位年份。')
  return value as number
}

const file = record<Required<WrittenDays>>({
  year,
  source: text,
  holidays: listOf(record<HolidayNotice['holidays'][number]>({ name: text, off: listOf(text) })),
  makeUp: listOf(text),
})

/**
 * Parses a file or the form's text, in either format (docs/calendar.md). `checkNotice` checks the days afterwards.
 *
 * @throws CalendarFileError naming the line or item
 */
export function parseNotice(written: string): WrittenDays {
  const content = written.replace(/^\uFEFF/, '').trim()
  return content.startsWith('{') ? parseJson(content) : parseLines(content)
}

function parseJson(content: string): WrittenDays {
  try {
    return file(JSON.parse(content), '')
  } catch (error) {
    if (error instanceof ShapeError) throw new CalendarFileError(`日历文件的 ${error.message}`)
    throw new CalendarFileError('日历文件不是有效的 JSON。')
  }
}

function parseLines(content: string): WrittenDays {
  const off = new Map<string, string[]>()
  const makeUp: string[] = []
  content.split(/\r?\n/).forEach((raw, index) => {
    const row = raw.trim().replace(/[,，\s]+$/, '')
    if (row === '' || row.startsWith('#') || (index === 0 && row.startsWith('日期'))) return
    const [, days, kind, name = ''] = line.exec(row) ?? []
    if (!days) {
      throw new CalendarFileError(
        `第 ${index + 1} 行“${cut(row, 40)}”看不懂，应写成“2027-01-01,休,元旦”或“2027-02-06,班”。`,
      )
    }
    if (kind === '班') makeUp.push(days)
    else if (name === '') throw new CalendarFileError(`第 ${index + 1} 行没有写节日名称，应写成“${days},休,元旦”。`)
    else off.set(name, [...(off.get(name) ?? []), days])
  })
  return { holidays: [...off].map(([name, days]) => ({ name, off: days })), makeUp }
}

/** The notice as lines, as the form shows it. */
export function noticeLines({ holidays, makeUp }: Pick<HolidayNotice, 'holidays' | 'makeUp'>): string {
  const rows = [
    ...holidays.flatMap(({ name, off }) => off.map((days) => `${days},休,${name}`)),
    ...makeUp.map((day) => `${day},班`),
  ]
  return rows.toSorted().join('\n')
}
