import type { Cycle, CycleWarning } from '../../../schema/cycle'
import type { WorkingCalendar } from '../../calendar/working-calendar'

/** Checks a whole cycle; returns a warning, with a sentence and the clause, for each thing that a person should look at. */
export type CycleCheck = (cycle: Cycle, calendar: WorkingCalendar) => Omit<CycleWarning, 'check'>[]
