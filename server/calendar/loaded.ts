import { nationalNotices, xinjiangNotices } from './layer'
import { calendarDays, WorkingCalendar } from './working-calendar'

/** Every day of every year with a shipped State Council notice. */
export const loadedDays = calendarDays(nationalNotices, xinjiangNotices)

export const workingCalendar = new WorkingCalendar(loadedDays)
