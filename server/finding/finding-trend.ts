import type { DeclarationFilter } from '../../schema/filter'
import type { FindingTrend } from '../../schema/finding'
import type { Cycle } from '../../schema/cycle'
import { Severity } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import type { Context } from '../graphql/context'
import { resolveFilter } from '../filter/resolve'
import { countOpen, type OpenFindings } from './count-findings'
import { declarationRules } from './specified-rules'
import { trendDays } from './trend-days'

/** The open findings of one severity; a rule's milder findings count as WARNING (提醒). */
function sumOf(rules: readonly OpenFindings[], severity: Severity): number {
  return rules.reduce((sum, { rule, open, milder }) => {
    if (rule.severity === severity) return sum + open - milder
    return severity === Severity.WARNING ? sum + milder : sum
  }, 0)
}

/** The open findings of one rule, in all years. */
const openOf = (rules: readonly OpenFindings[], id: string) =>
  rules.reduce((sum, { rule, open }) => (rule.id === id ? sum + open : sum), 0)

/**
 * The day whose findings of one year are shown for a day of the trend: among several years, a finished one keeps the
 * findings with which it ended, and one that hasn't begun has none (null).
 */
function shownDay(cycle: Cycle, day: string, today: string): string | null {
  if (day === today) return day
  const days = trendDays([cycle], today)
  return days.includes(day) ? day : (days.filter((own) => own < day).at(-1) ?? null)
}

/** Open findings at the end of each day, by the declarations of that day (`declarationAsOf`). */
export async function findingTrend(context: Context, filter: DeclarationFilter): Promise<FindingTrend> {
  const { em, now } = context
  const today = dayOf(now)
  const { cycles } = await resolveFilter(context, filter)
  const ids = [...declarationRules.keys()]
  const trend: FindingTrend = {
    days: trendDays(cycles, today),
    violations: [],
    warnings: [],
    notes: [],
    rules: ids,
    openBefore: [],
  }
  const counted = new Map<string, OpenFindings[]>()
  for (const day of trend.days) {
    const rules: OpenFindings[] = []
    for (const cycle of cycles) {
      const own = shownDay(cycle, day, today)
      if (own === null) continue
      const key = `${cycle.year} ${own}`
      if (!counted.has(key)) {
        const resolved = await resolveFilter(context, { ...filter, year: [cycle.year] }, own)
        counted.set(key, await countOpen(em, resolved))
      }
      rules.push(...counted.get(key)!)
    }
    trend.violations.push(sumOf(rules, Severity.VIOLATION))
    trend.warnings.push(sumOf(rules, Severity.WARNING))
    trend.notes.push(sumOf(rules, Severity.NOTE))
    if (day === trend.days.at(-2)) trend.openBefore = ids.map((id) => openOf(rules, id))
  }
  return trend
}
