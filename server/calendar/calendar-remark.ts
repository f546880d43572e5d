import { missingSentence, type WorkingCalendar } from './working-calendar'

/** Years without a calendar among these years and those until today. */
const missing = (calendar: WorkingCalendar, years: readonly number[], today: string) =>
  calendar.missingYears(Math.min(...years), Math.max(...years, Number(today.slice(0, 4))))

/**
 * Stands behind the name of a figure in working days: a year's calendar isn't loaded, so that the figure is missing, or
 * Xinjiang's own holidays aren't, so that it may be too high; empty where neither is so.
 */
export function calendarRemark(calendar: WorkingCalendar, years: readonly number[], today: string): string {
  const absent = missing(calendar, years, today)
  if (absent.length > 0) return `（${absent.join('、')} 年工作日历未载入）`
  return years.some((year) => calendar.unconfirmedYears.includes(year)) ? '（地方假日未确认）' : ''
}

/** That a year's calendar isn't loaded, as a sentence with what to do; null where all are. */
export function missingNote(calendar: WorkingCalendar, years: readonly number[], today: string): string | null {
  const absent = missing(calendar, years, today)
  return absent.length > 0 ? missingSentence(absent) : null
}

/** What is to be said of the calendar below a list of figures in working days; null where nothing is. */
export function calendarNote(calendar: WorkingCalendar, years: readonly number[], today: string): string | null {
  const absent = missingNote(calendar, years, today)
  if (absent !== null) return absent
  const remark = calendarRemark(calendar, years, today)
  return remark === '' ? null : `工作日${remark}：没有载入自治区放假通知，先按国务院办公厅的通知计算。`
}
