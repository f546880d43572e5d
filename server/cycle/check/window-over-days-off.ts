import { dayOf, everyDay } from '../../calendar/day-of'
import { lastDayOf } from '../working-days-of'
import type { CycleCheck } from './cycle-check'

/** Longer windows always hold weekends; in short ones they take what was meant for work. */
const longestDays = 10

/** A short window over a weekend or holiday: fewer working days than it looks. */
export const windowOverDaysOff: CycleCheck = ({ windows }, calendar) =>
  windows.flatMap(({ id, name, clause, startsAt, endsAt }) => {
    if (!startsAt || !endsAt) return []
    const days = everyDay(dayOf(startsAt), lastDayOf(endsAt))
    const off = days.filter((day) => !calendar.isWorkingDay(day)).length
    if (off === 0 || days.length > longestDays) return []
    const text = `“${name}”${days.length} 天中有 ${off} 天不上班，实际只有 ${days.length - off} 个工作日。`
    return [{ window: id, clause, text }]
  })
