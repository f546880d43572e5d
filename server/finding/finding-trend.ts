import type { DeclarationFilter } from '../../schema/filter'
import type { FindingTrend } from '../../schema/finding'
import type { Cycle } from '../../schema/cycle'
import { Severity } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import type { Context } from '../graphql/context'
import { resolveFilter } from '../filter/resolve'
import { tallyAndLasting } from '../filter/tallied'
import { circumstancesAt } from './circumstances'
import { countOpen, type OpenFindings } from './count-findings'
import type { Asked } from './store/cells'
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

interface Shown {
  key: string
  cycle: Cycle
  day: string
}

const shownOf = (cycle: Cycle, day: string | null): Shown[] =>
  day === null ? [] : [{ key: `${cycle.year} ${day}`, cycle, day }]

/** The filter at each moment, in the parts that the stored answers are asked about. */
async function askedOf(context: Context, filter: DeclarationFilter, moments: readonly Shown[]): Promise<Asked[]> {
  const parts = tallyAndLasting(filter)
  const lasting = parts && (await resolveFilter(context, parts.lasting)).condition
  const asked: Asked[] = []
  for (const { cycle, day } of moments) {
    const year = [cycle.year]
    const resolved = await resolveFilter(context, { ...filter, year }, day)
    const tally = parts && (await resolveFilter(context, { ...parts.tally, year }, day)).condition
    const circumstances = circumstancesAt(cycle, resolved)
    asked.push({ resolved, circumstances, parts: tally && lasting && { tally, lasting } })
  }
  return asked
}

/** Open findings at the end of each day, by the declarations of that day (`declarationAsOf`). */
export async function findingTrend(context: Context, filter: DeclarationFilter): Promise<FindingTrend> {
  const { em, now } = context
  const today = dayOf(now)
  const { cycles } = await resolveFilter(context, filter)
  const ids = [...declarationRules.keys()]
  const days = trendDays(cycles, today)
  const shown = days.map((day) => cycles.flatMap((cycle) => shownOf(cycle, shownDay(cycle, day, today))))
  const moments = new Map(shown.flat().map((moment) => [moment.key, moment]))
  const counted = await countOpen(em, await askedOf(context, filter, [...moments.values()]))
  const openOn = new Map([...moments.keys()].map((key, place) => [key, counted[place]!]))
  const rulesOn = shown.map((of) => of.flatMap(({ key }) => openOn.get(key)!))
  const before = rulesOn.at(-2)
  return {
    days,
    violations: rulesOn.map((rules) => sumOf(rules, Severity.VIOLATION)),
    warnings: rulesOn.map((rules) => sumOf(rules, Severity.WARNING)),
    notes: rulesOn.map((rules) => sumOf(rules, Severity.NOTE)),
    rules: ids,
    openBefore: before ? ids.map((id) => openOf(before, id)) : [],
  }
}
