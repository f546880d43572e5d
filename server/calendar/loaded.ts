import { nationalNotices, xinjiangNotices } from './layer'
import { calendarDays, WorkingCalendar } from './working-calendar'

/** Every day of every year whose State Council notice is among the data. */
export const loadedDays = calendarDays(nationalNotices, xinjiangNotices)

export const workingCalendar = new WorkingCalendar(loadedDays)

/** The last day that can be computed with. */
export const lastLoadedDay = loadedDays.at(-1)!.day
