import { PortalError } from '../errors'
import { everyDay, isWeekend, shiftDay } from './day-of'
import { daysOff, type HolidayNotice } from './layer'

/** Shown wherever a figure is missing because the calendar of these years isn't loaded. */
export const missingSentence = (years: readonly number[]) =>
  `${years.join('、')} 年工作日历未载入，无法计算期限。请在“年度周期”中导入国务院办公厅放假通知。`

export class CalendarMissingError extends PortalError {
  constructor(year: number) {
    super('CALENDAR_NOT_LOADED', missingSentence([year]))
  }
}

export interface CalendarDay {
  /** yyyy-mm-dd, Asia/Shanghai. */
  day: string
  isWorking: boolean
  /** Working days from the first loaded day to this one, included; the difference of two days counts working days. */
  number: number
  name: string | null
  source: string
  /** Whether Xinjiang's own holidays of the year are known. */
  regionalConfirmed: boolean
}

const yearOf = (day: string) => Number(day.slice(0, 4))

/**
 * Applies the two layers of notices to Monday–Friday: make-up days are working days, unless they are a regional holiday.
 *
 * @param national in the order of their years
 * @throws CalendarMissingError if a year between two others is missing, since the running numbers would skip it
 */
export function calendarDays(national: readonly HolidayNotice[], regional: readonly HolidayNotice[]): CalendarDay[] {
  const off = new Map(national.flatMap((notice) => [...daysOff(notice)]))
  const regionalOff = new Map(regional.flatMap((notice) => [...daysOff(notice)]))
  const makeUp = new Set([...national, ...regional].flatMap((notice) => notice.makeUp))
  national.forEach(({ year }, index) => {
    const expected = national[0]!.year + index
    if (year !== expected) throw new CalendarMissingError(expected)
  })
  let number = 0
  return national.flatMap(({ year, source }) =>
    everyDay(`${year}-01-01`, `${year}-12-31`).map((day) => {
      const free = regionalOff.has(day) || (!makeUp.has(day) && (off.has(day) || isWeekend(day)))
      if (!free) number += 1
      return {
        day,
        isWorking: !free,
        number,
        name: regionalOff.get(day) ?? off.get(day) ?? (makeUp.has(day) ? '调休上班' : null),
        source: regionalOff.has(day) ? (regional.find((notice) => notice.year === year)?.source ?? source) : source,
        regionalConfirmed: regional.some((notice) => notice.year === year),
      }
    }),
  )
}

/** Answers questions about working days. Throws CalendarMissingError for a day of a year that isn't loaded. */
export class WorkingCalendar {
  readonly #days: Map<string, CalendarDay>
  readonly #working: string[]
  /** The last loaded day, yyyy-mm-dd; empty if no year is loaded. */
  readonly lastDay: string

  constructor(days: readonly CalendarDay[]) {
    this.#days = new Map(days.map((entry) => [entry.day, entry]))
    this.#working = days.filter(({ isWorking }) => isWorking).map(({ day }) => day)
    this.lastDay = days.at(-1)?.day ?? ''
  }

  #at(day: string): CalendarDay {
    const entry = this.#days.get(day)
    if (!entry) throw new CalendarMissingError(yearOf(day))
    return entry
  }

  /** Whether Xinjiang's own holidays of the year are loaded; else its working days are labelled 地方假日未确认. */
  localHolidaysKnown(year: number): boolean {
    return this.#at(`${year}-01-01`).regionalConfirmed
  }

  /** Loaded years without Xinjiang's own holidays. */
  get unconfirmedYears(): number[] {
    const unconfirmed = [...this.#days.values()].filter(({ regionalConfirmed }) => !regionalConfirmed)
    return [...new Set(unconfirmed.map(({ day }) => yearOf(day)))]
  }

  isLoaded(year: number): boolean {
    return this.#days.has(`${year}-01-01`)
  }

  /** Years from `first` to `last` that aren't loaded. */
  missingYears(first: number, last: number): number[] {
    const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    return years.filter((year) => !this.isLoaded(year))
  }

  isWorkingDay(day: string): boolean {
    return this.#at(day).isWorking
  }

  /** Working days after `from` up to and including `to`; negative if `to` is earlier. */
  between(from: string, to: string): number {
    return this.#at(to).number - this.#at(from).number
  }

  /**
   * The day on which a period of `count` working days ends. The start day isn't counted unless `countStart`: 五(二)3 and
   * 八(二) don't say whether it counts, 民法典 §201 doesn't count it.
   */
  add(start: string, count: number, { countStart = false } = {}): string {
    const { number, isWorking } = this.#at(start)
    const last = number + count - (countStart && isWorking ? 1 : 0)
    const day = this.#working[last - 1]
    if (!day) throw new CalendarMissingError(last < 1 ? yearOf(start) - 1 : yearOf(this.#working.at(-1)!) + 1)
    return day
  }

  /** The last day on which a publication of `count` working days can begin if it must end on `end`. */
  lastStart(end: string, count: number, { countStart = false } = {}): string {
    const first = this.#working[this.#at(end).number - count]
    if (!first) throw new CalendarMissingError(yearOf(end) - 1)
    return countStart ? first : shiftDay(first, -1)
  }
}
