import { Dimension, attributeOfDimension } from '../../schema/field/dimension'
import type { DeclarationFilter } from '../../schema/filter'
import { Measure, severityLabel, type Severity } from '../../schema/vocabulary'
import { dayOf, shiftDay } from '../calendar/day-of'
import { workingDaysBetween } from '../calendar/working-days-between'
import { endWords, restWords } from '../cycle/end-words'
import { lastDayOf } from '../cycle/working-days-of'
import { deskLoads } from '../desk/desk-loads'
import { InvalidInputError } from '../errors'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { committeeRules } from '../finding/specified-rules'
import { holderName } from '../reminder/holder-name'
import { countFindingsTable } from '../report/compose-findings'
import type { ExportJob } from '../report/export-work'
import { filterWords } from '../report/filter-words'
import { openFindings } from '../report/table/findings'
import { titleOf } from '../report/title'
import { readRevision } from '../revision/read'
import { columnOf, countDeclarations } from '../statistics/count'
import { beforeBrief, selectionOf, type Issued, type Totals } from './issued-brief'
import type { Piece } from './paper'

/** What a paper is written about: the account, its filter, the day, in one snapshot. */
export type Reported = Pick<ExportJob, 'portal' | 'em' | 'now' | 'viewer' | 'filter' | 'asOf'>

const counted = Object.values(Measure)

async function totalsOf({ em }: Pick<Reported, 'em'>, resolved: ResolvedFilter): Promise<Totals> {
  const found = await countDeclarations(em, resolved, { by: [], measures: counted })
  return Object.fromEntries(counted.map((measure) => [measure, found[columnOf[measure]][0]!])) as Totals
}

/** Figures of an earlier day; null when the year had no data then. */
async function totalsAt(reported: Reported, day: string): Promise<Totals | null> {
  try {
    return await totalsOf(reported, await resolveFilter(reported, reported.filter, day))
  } catch (error) {
    if (error instanceof InvalidInputError) return null
    throw error
  }
}

/** A group with its figures, and the filter of its rows. */
export interface Ranked {
  name: string
  filter: DeclarationFilter
  declared: number
  ended: number
  pending: number
  overdue: number
}

/** Groups by completion, the furthest first; declarations without a value are in none. */
async function ranked({ em }: Reported, resolved: ResolvedFilter, dimension: Dimension): Promise<Ranked[]> {
  const measures = [Measure.DECLARED, Measure.IN_PROGRESS, Measure.PENDING, Measure.OVERDUE]
  const found = await countDeclarations(em, resolved, { by: [dimension], measures })
  const labels = found.labels()[0]!
  return labels
    .map((name, at) => ({
      code: found.keys[0]![at]!,
      name,
      filter: { ...resolved.filter, [attributeOfDimension[dimension]]: [found.keys[0]![at]!] },
      declared: found.declared[at]!,
      ended: found.declared[at]! - found.inProgress[at]!,
      pending: found.pending[at]!,
      overdue: found.overdue[at]!,
    }))
    .filter(({ code, declared }) => code !== null && declared > 0)
    .toSorted((a, b) => b.ended / b.declared - a.ended / a.declared || b.declared - a.declared)
}

export interface LateDesk {
  name: string
  filter: DeclarationFilter
  onDesk: number
  overdue: number
  oldest: number | null
}

/** The desks with overdue declarations, those with most first; all employers are one. */
async function lateDesks({ em, viewer }: Reported, resolved: ResolvedFilter): Promise<LateDesk[]> {
  const { loads } = await deskLoads(em, viewer, resolved, resolved.now)
  const byDesk = Map.groupBy(loads, ({ desk, committee, county, supervisor }) =>
    desk === 'EMPLOYER' ? desk : [desk, committee, county, supervisor].join('\x1f'),
  )
  return [...byDesk.values()]
    .map((own) => {
      const [first] = own as [(typeof own)[number]]
      const { desk, committee, county, supervisor } = first
      return {
        name: desk === 'EMPLOYER' ? '用人单位' : holderName(resolved.cycles, { ...first, employer: null }, null),
        filter: {
          ...resolved.filter,
          pending: true,
          desk: [desk],
          ...(committee && { committee: [committee] }),
          ...(desk !== 'EMPLOYER' && county && { county: [county] }),
          ...(desk === 'SUPERVISOR' && { supervisor: [supervisor ?? '-'] }),
        } as DeclarationFilter,
        onDesk: own.reduce((sum, { onDesk }) => sum + onDesk, 0),
        overdue: own.reduce((sum, { overdueOnDesk }) => sum + overdueOnDesk, 0),
        oldest: own.reduce<number | null>(
          (most, { oldest }) => (oldest === null ? most : Math.max(most ?? 0, oldest)),
          null,
        ),
      }
    })
    .filter(({ overdue }) => overdue > 0)
    .toSorted((a, b) => b.overdue - a.overdue)
}

interface Violation {
  name: string
  count: number
  rows: NonNullable<Piece['rows']>
}

/** The findings of weight: violations, the most frequent first. */
async function violations(reported: Reported, resolved: ResolvedFilter): Promise<Violation[]> {
  const { em, viewer } = reported
  const { rows, columns } = await countFindingsTable({ em, resolved, period: titleOf(resolved, viewer) }, viewer)
  const sum = columns.find((column) => column.key === openFindings)
  const parts = sum?.kind === 'SUM' ? sum.parts : []
  const { filter } = resolved
  return rows
    .filter(({ facts }) => facts?.severity === severityLabel['VIOLATION' as Severity].zh)
    .map(({ labels, counts }) => {
      const [rule, name] = labels as [string, string]
      const count = parts.reduce((all, key) => all + (counts[key] ?? 0), 0)
      const of = committeeRules.has(rule) ? { filter, committeeRule: rule } : { filter: { ...filter, finding: [rule] } }
      return { name, count, rows: of }
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 5)
}

/** What ends next, with the working days left. */
function deadlines({ portal }: Reported, { cycles, now }: ResolvedFilter): string[] {
  const today = dayOf(now)
  return cycles
    .flatMap(({ windows }) => windows)
    .flatMap((window) => (window.endsAt && window.endsAt > now ? [{ ...window, endsAt: window.endsAt }] : []))
    .toSorted((a, b) => a.endsAt.getTime() - b.endsAt.getTime())
    .slice(0, 3)
    .map((window) => {
      const day = lastDayOf(window.endsAt)
      const left = workingDaysBetween(portal.calendar, today, day)
      return `${endWords(window, now)}${restWords(left, day, today)}`
    })
}

/** Everything that a brief says, counted in one snapshot. */
export interface BriefFacts {
  resolved: ResolvedFilter
  day: string
  years: string
  /** The filter in words. */
  scope: string
  selection: string
  serial: number
  revision: number
  totals: Totals
  previous: Issued | null
  /** What the figures are compared with: the last brief, else the same weekday before; null without data then. */
  before: { day: string; totals: Totals } | null
  counties: Ranked[]
  committees: Ranked[]
  supervisors: Ranked[]
  desks: LateDesk[]
  violations: Violation[]
  deadlines: string[]
}

export async function countBrief(reported: Reported): Promise<BriefFacts> {
  const { em, filter, asOf, now } = reported
  const resolved = await resolveFilter(reported, filter, asOf)
  const day = asOf ?? dayOf(now)
  const selection = selectionOf(resolved.filter)
  const { previous, serial } = await beforeBrief(em, selection, day)
  const earlier = previous?.day ?? shiftDay(day, -7)
  const totals = previous?.totals ?? (await totalsAt(reported, earlier))
  return {
    resolved,
    day,
    years: resolved.filter.year.toSorted().join('、'),
    scope: filterWords(resolved),
    selection,
    serial,
    revision: (await readRevision(em)).revision,
    totals: await totalsOf(reported, resolved),
    previous,
    before: totals && { day: earlier, totals },
    counties: await ranked(reported, resolved, Dimension.COUNTY),
    committees: await ranked(reported, resolved, Dimension.COMMITTEE),
    supervisors: await ranked(reported, resolved, Dimension.SUPERVISOR),
    desks: await lateDesks(reported, resolved),
    violations: await violations(reported, resolved),
    deadlines: deadlines(reported, resolved),
  }
}
