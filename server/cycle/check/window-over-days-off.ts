import { dayOf, everyDay } from '../../calendar/day-of'
import { lastDayOf } from '../working-days-of'
import type { CycleCheck } from './cycle-check'

/** Longer windows always contain weekends; only in shorter ones are they worth a warning. */
const longestDays = 10

/** Warns of a short window that contains days off and so has fewer working days than it seems. */
export const windowOverDaysOff: CycleCheck = ({ windows }, calendar) =>
  windows.flatMap(({ id, name, nameEn, clause, startsAt, endsAt }) => {
    if (!startsAt || !endsAt) return []
    const days = everyDay(dayOf(startsAt), lastDayOf(endsAt))
    const off = days.filter((day) => !calendar.isWorkingDay(day)).length
    if (off === 0 || days.length > longestDays) return []
    const text = `“${name}”${days.length} 天中有 ${off} 天不上班，实际只有 ${days.length - off} 个工作日。`
    const textEn = `Of the ${days.length} days of “${nameEn}” ${off} are off: only ${days.length - off} are working days.`
    return [{ window: id, clause, text, textEn }]
  })
