import { lastDayOf } from '../working-days-of'
import type { CycleCheck } from './cycle-check'

const weekdays: [zh: string, en: string][] = [
  ['周日', 'Sunday'],
  ['周一', 'Monday'],
  ['周二', 'Tuesday'],
  ['周三', 'Wednesday'],
  ['周四', 'Thursday'],
  ['周五', 'Friday'],
  ['周六', 'Saturday'],
]
const weekdayOf = (day: string) => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!

/** Warns of a deadline on a day off, when the offices are closed. */
export const deadlineOnDayOff: CycleCheck = ({ windows }, calendar) =>
  windows.flatMap(({ id, name, nameEn, clause, endsAt }) => {
    if (!endsAt) return []
    const day = lastDayOf(endsAt)
    if (calendar.isWorkingDay(day)) return []
    const [zh, en] = weekdayOf(day)
    const text = `“${name}”的截止日 ${day}（${zh}）不是工作日。`
    return [{ window: id, clause, text, textEn: `The last day of “${nameEn}”, ${day} (${en}), isn’t a working day.` }]
  })
