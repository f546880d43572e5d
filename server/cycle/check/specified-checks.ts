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

/** Checks that don't count days. */
const always: Record<string, CycleCheck> = { calendarLoaded, seriesWithoutCommittee }

/** Checks that count days, run only if the calendar is loaded. */
const counting: Record<string, CycleCheck> = {
  localHolidaysUnconfirmed,
  deadlineOnDayOff,
  windowOverDaysOff,
  windowTooShort,
  unassignedDays,
}

/** What a person should look at in a cycle, before and after it is published. */
export function warningsOfCycle(cycle: Cycle, calendar: WorkingCalendar): CycleWarning[] {
  const checks = missingYears(cycle, calendar).length === 0 ? { ...always, ...counting } : always
  return Object.entries(checks).flatMap(([name, check]) =>
    check(cycle, calendar).map((warning) => ({ check: name, ...warning })),
  )
}
