import type { Cycle } from '../../schema/cycle'
import type { Desk } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import { lastDayOf } from '../cycle/working-days-of'
import type { WorkingCalendar } from '../calendar/working-calendar'
import { workingDaysBetween } from '../calendar/working-days-between'
import { stepName } from '../desk/step-name'
import { groundOf } from '../finding/ground'
import { declarationRules } from '../finding/specified-rules'
import type { Breach, Step } from './reminder-text'
import type { Waiting } from './waiting'

/** A line of the text, with its deadline's clause and working days. */
export function stepOf(
  cycles: readonly Cycle[],
  calendar: WorkingCalendar,
  now: Date,
  desk: Desk,
  { stage, count, overdue, deadline }: Waiting,
): Step {
  const endsAt = deadline === null ? null : new Date(deadline)
  // When a window of the notice and one of our proposals end at the same instant, the notice's is cited.
  const [window] = cycles
    .flatMap(({ windows }) => windows)
    .filter((each) => each.endsAt?.getTime() === endsAt?.getTime() && each.stages.includes(stage))
    .toSorted((a, b) => Number(b.byNotice) - Number(a.byNotice))
  const name = stepName(stage, desk)
  if (!endsAt || !window) return { name, count, overdue, deadline: null }
  const day = lastDayOf(endsAt)
  const { clause, byNotice } = window
  const workingDaysLeft = workingDaysBetween(calendar, dayOf(now), day)
  return { name, count, overdue, deadline: { day, clause, byNotice, passed: now > endsAt, workingDaysLeft } }
}

/** Those rules of the filter that declarations on the desk break. */
export function breachesOf(cycles: readonly Cycle[], rules: readonly string[], waiting: readonly Waiting[]): Breach[] {
  return rules.flatMap((id, index) => {
    const rule = declarationRules.get(id)!
    const count = waiting.reduce((sum, { breaches }) => sum + breaches[index]!, 0)
    return count > 0 ? [{ title: rule.title.zh, ...groundOf(rule, cycles), count }] : []
  })
}
