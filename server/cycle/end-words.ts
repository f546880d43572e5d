import type { CycleWindow } from '../../schema/cycle'
import { Stage } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import { monthDay } from '../calendar/month-day'
import { lastDayOf } from './working-days-of'

type Ending = Pick<CycleWindow, 'name' | 'startsAt' | 'byNotice' | 'stages'> & { endsAt: Date }

/** How a window ends in a sentence: a meeting is held, a period or limit of the notice ends, a proposal should be finished. */
export function endWords({ name, startsAt, endsAt, byNotice, stages }: Ending, now: Date): string {
  const end = monthDay(lastDayOf(endsAt))
  const start = startsAt && startsAt > now ? monthDay(dayOf(startsAt)) : null
  if (stages.includes(Stage.MEETING)) {
    const held = name.replace(/^召开/, '')
    return start === null ? `${held}须于${end}前召开完毕` : `${held}于${start}至${end}召开`
  }
  if (!byNotice) return `${name}于${end}前完成`
  return start === null ? `${name}于${end}截止` : `${name}于${start}开始、${end}截止`
}

/** @param left working days until the day; null outside the loaded calendar */
export function restWords(left: number | null, day: string, today: string): string {
  if (left === null) return ''
  if (day === today) return '（今天）'
  return left === 0 ? '（此前没有工作日）' : `（还有${left}个工作日）`
}
