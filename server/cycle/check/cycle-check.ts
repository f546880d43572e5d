import type { Cycle, CycleWarning } from '../../../schema/cycle'
import type { WorkingCalendar } from '../../calendar/working-calendar'

/** One question to a whole cycle; it answers with a sentence and the clause for each thing to look at. */
export type CycleCheck = (cycle: Cycle, calendar: WorkingCalendar) => Omit<CycleWarning, 'check'>[]
