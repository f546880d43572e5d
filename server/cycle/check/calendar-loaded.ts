import type { Cycle } from '../../../schema/cycle'
import { dayOf } from '../../calendar/day-of'
import { CalendarMissingError, type WorkingCalendar } from '../../calendar/working-calendar'
import { lastDayOf } from '../working-days-of'
import type { CycleCheck } from './cycle-check'

/** Warns that a year's calendar isn't loaded, so that working days can't be counted. */
export const calendarLoaded: CycleCheck = (cycle, calendar) =>
  missingYears(cycle, calendar).map((year) => ({
    window: null,
    clause: null,
    text: new CalendarMissingError(year).message,
    textEn: `The working calendar of ${year} isn’t loaded: deadlines can’t be counted.`,
  }))

/** The cycle's years, and those in which a window begins or ends, that have no calendar. */
export function missingYears({ year, windows }: Cycle, calendar: WorkingCalendar): number[] {
  const days = windows.flatMap(({ startsAt, endsAt }) => [
    ...(startsAt ? [dayOf(startsAt)] : []),
    ...(endsAt ? [lastDayOf(endsAt)] : []),
  ])
  const years = new Set([year, ...days.map((day) => Number(day.slice(0, 4)))])
  return [...years].toSorted().filter((one) => !calendar.isLoaded(one))
}
