import { missingSentence, type WorkingCalendar } from './working-calendar'

/** Years without a calendar, from the first of `years` to the last or to today's year, the later of the two. */
const missingYears = (calendar: WorkingCalendar, years: readonly number[], today: string) =>
  calendar.missingYears(Math.min(...years), Math.max(...years, Number(today.slice(0, 4))))

/**
 * A remark after the name of a figure in working days: if a year's calendar isn't loaded, the figure is missing; if
 * Xinjiang's own holidays aren't known, it may be too high. Empty if neither applies.
 */
export function calendarRemark(calendar: WorkingCalendar, years: readonly number[], today: string): string {
  const missing = missingYears(calendar, years, today)
  if (missing.length > 0) return `（${missing.join('、')} 年工作日历未载入）`
  return years.some((year) => calendar.unconfirmedYears.includes(year)) ? '（地方假日未确认）' : ''
}

/** A sentence that names the years without a calendar and what to do; null if all are loaded. */
export function missingNote(calendar: WorkingCalendar, years: readonly number[], today: string): string | null {
  const missing = missingYears(calendar, years, today)
  return missing.length > 0 ? missingSentence(missing) : null
}

/** The note below a list of figures in working days; null if the calendar is complete. */
export function calendarNote(calendar: WorkingCalendar, years: readonly number[], today: string): string | null {
  const missing = missingNote(calendar, years, today)
  if (missing !== null) return missing
  const remark = calendarRemark(calendar, years, today)
  return remark === '' ? null : `工作日${remark}：没有载入自治区放假通知，先按国务院办公厅的通知计算。`
}
