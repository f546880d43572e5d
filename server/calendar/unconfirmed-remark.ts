import type { WorkingCalendar } from './working-calendar'

/** Said beside figures in working days of years whose own holidays of Xinjiang aren't loaded; empty where all are. */
export function unconfirmedRemark({ unconfirmedYears }: WorkingCalendar, years: readonly number[]): string {
  return years.some((year) => unconfirmedYears.includes(year)) ? '（地方假日未确认）' : ''
}
