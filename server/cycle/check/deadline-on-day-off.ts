import { lastDayOf } from '../working-days-of'
import type { CycleCheck } from './cycle-check'

const weekdayName = (day: string) => `周${'日一二三四五六'[new Date(`${day}T00:00:00Z`).getUTCDay()]}`

/** Warns of a deadline on a day off, when the offices are closed. */
export const deadlineOnDayOff: CycleCheck = ({ windows }, calendar) =>
  windows.flatMap(({ id, name, clause, endsAt }) => {
    if (!endsAt) return []
    const day = lastDayOf(endsAt)
    if (calendar.isWorkingDay(day)) return []
    return [{ window: id, clause, text: `“${name}”的截止日 ${day}（${weekdayName(day)}）不是工作日。` }]
  })
