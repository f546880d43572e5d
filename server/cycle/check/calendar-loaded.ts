import type { Cycle } from '../../../schema/cycle'
import { dayOf } from '../../calendar/day-of'
import { CalendarMissingError, type WorkingCalendar } from '../../calendar/working-calendar'
import { lastDayOf } from '../working-days-of'
import type { CycleCheck } from './cycle-check'

/** The year's calendar isn't loaded: its days can't be counted. */
export const calendarLoaded: CycleCheck = (cycle, calendar) =>
  missingYears(cycle, calendar).map((year) => ({
    window: null,
    clause: null,
    text: new CalendarMissingError(year).message,
  }))

/** Years that a window touches and the calendar lacks. */
export function missingYears({ year, windows }: Cycle, calendar: WorkingCalendar): number[] {
  const days = windows.flatMap(({ startsAt, endsAt }) => [
    ...(startsAt ? [dayOf(startsAt)] : []),
    ...(endsAt ? [lastDayOf(endsAt)] : []),
  ])
  const years = new Set([year, ...days.map((day) => Number(day.slice(0, 4)))])
  return [...years].toSorted().filter((one) => !calendar.isLoaded(one))
}
