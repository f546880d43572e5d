import type { Cycle } from '../../schema/cycle'
import type { DeclarationFilter } from '../../schema/filter'
import type { FindingTrend, RuleFinding } from '../../schema/finding'
import { Severity } from '../../schema/vocabulary'
import { dayOf, shiftDay } from '../calendar/day-of'
import type { Context } from '../graphql/context'
import { resolveFilter } from '../filter/resolve'
import { countFindings } from './count-findings'

const weeks = 6

/** The trend of a finished year ends this many days after its last window: findings no longer change then. */
const daysAfterEnd = 14

const instants = (cycles: readonly Cycle[], of: 'startsAt' | 'endsAt') =>
  cycles.flatMap(({ windows }) => windows.flatMap((window) => window[of] ?? []))

/** Days a week apart, up to today or to the end of a finished year; none before the first window opened. */
export function trendDays(cycles: readonly Cycle[], today: string): string[] {
  const opens = instants(cycles, 'startsAt').map(dayOf).toSorted()[0]
  const closes = instants(cycles, 'endsAt').map(dayOf).toSorted().at(-1)
  const over = closes && shiftDay(closes, daysAfterEnd)
  const last = over && over < today ? over : today
  return Array.from({ length: weeks }, (_, index) => shiftDay(last, -7 * (weeks - 1 - index))).filter(
    (day) => !opens || day >= opens,
  )
}

/** The open findings of one severity; a rule's milder findings count as WARNING (提醒). */
function sumOf(rules: readonly RuleFinding[], severity: Severity): number {
  return rules.reduce((sum, { rule, open, milder }) => {
    if (rule.severity === severity) return sum + open - milder
    return severity === Severity.WARNING ? sum + milder : sum
  }, 0)
}

/** Open findings at the end of each day, by the declarations of that day (`declarationAsOf`). */
export async function findingTrend(context: Context, filter: DeclarationFilter): Promise<FindingTrend> {
  const { em, now } = context
  const today = dayOf(now)
  const { cycles } = await resolveFilter(context, filter)
  const trend: FindingTrend = { days: trendDays(cycles, today), violations: [], warnings: [], notes: [] }
  for (const day of trend.days) {
    const resolved = await resolveFilter(context, filter, day)
    const rules = await countFindings(em, resolved)
    trend.violations.push(sumOf(rules, Severity.VIOLATION))
    trend.warnings.push(sumOf(rules, Severity.WARNING))
    trend.notes.push(sumOf(rules, Severity.NOTE))
  }
  return trend
}
