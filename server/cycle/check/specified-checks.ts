import type { Cycle, CycleWarning } from '../../../schema/cycle'
import type { WorkingCalendar } from '../../calendar/working-calendar'
import { calendarLoaded, missingYears } from './calendar-loaded'
import type { CycleCheck } from './cycle-check'
import { deadlineOnDayOff } from './deadline-on-day-off'
import { localHolidaysUnconfirmed } from './local-holidays-unconfirmed'
import { seriesWithoutCommittee } from './series-without-committee'
import { unassignedDays } from './unassigned-days'
import { windowOverDaysOff } from './window-over-days-off'
import { windowTooShort } from './window-too-short'

/** Answer without counting days. */
const always: Record<string, CycleCheck> = { calendarLoaded, seriesWithoutCommittee }

/** Count days: only where the calendar is loaded. */
const counting: Record<string, CycleCheck> = {
  localHolidaysUnconfirmed,
  deadlineOnDayOff,
  windowOverDaysOff,
  windowTooShort,
  unassignedDays,
}

/** What to look at in a cycle before it is published, and in one that was. */
export function warningsOfCycle(cycle: Cycle, calendar: WorkingCalendar): CycleWarning[] {
  const checks = missingYears(cycle, calendar).length === 0 ? { ...always, ...counting } : always
  return Object.entries(checks).flatMap(([check, ask]) =>
    ask(cycle, calendar).map((warning) => ({ check, ...warning })),
  )
}
