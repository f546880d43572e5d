import type { DeclarationFilter } from '../../../schema/filter'
import type { FormSettings } from '../../../schema/statistical-form'
import { dayOf, shiftYears } from '../../calendar/day-of'
import { findCycle } from '../../cycle/read'
import { isTooEarly, resolveFilter, type ResolvedFilter } from '../../filter/resolve'
import type { Report } from '../../workbook/sheet'
import { buildReport, reportSource, type TableDefinition } from '../build-report'
import { countTalliedCubes } from '../tallied-cube'
import type { ExportJob } from '../export-work'
import { formOf } from '../heading'
import { specifiedTables } from '../specified-tables'
import { comparedCells, hasMoved, type ComparedCell } from './changed-cell'

export type Comparing = Pick<ExportJob, 'portal' | 'viewer' | 'em' | 'now'>

/** Figures of a year that moved much against the year before as of the same day a year ago (同期). */
export interface Changes {
  year: number
  /** The past day; null for now. */
  asOf: string | null
  settings: FormSettings
  /** The same day a year ago, at whose end the year before is counted. */
  asOfBefore: string
  /** False if the year before had no declarations then. */
  compared: boolean
  cells: ComparedCell[]
}

/** Tables with a condition for each figure. T5 is about work in progress, T6 about committees of one year, T8 about policies. */
const tables: TableDefinition[] = specifiedTables.filter(({ code }) => !['T5', 'T6', 'T8', 'T15'].includes(code))

/** Tables of one year. */
interface YearTables {
  resolved: ResolvedFilter
  reports: readonly Report[]
}

/**
 * @param year counted in the viewer's scope
 *
 * @param counted the year's tables if they are counted already, with or without others
 */
export async function readChanges(
  comparing: Comparing,
  year: number,
  asOf: string | null,
  counted?: YearTables,
): Promise<Changes> {
  const { em } = comparing
  const reportsOf = async (filter: DeclarationFilter, day: string | null): Promise<YearTables> => {
    const resolved = await resolveFilter(comparing, filter, day)
    const source = reportSource(em, resolved, countTalliedCubes)
    const reports = []
    for (const table of tables) reports.push(await buildReport(table, source, ''))
    return { resolved, reports }
  }
  const now = counted ?? (await reportsOf({ year: [year] }, asOf))
  const settings = formOf(now.resolved)
  const asOfBefore = shiftYears(dayOf(now.resolved.now), -1)
  const none = { year, asOf: now.resolved.asOf, asOfBefore, settings, compared: false, cells: [] }
  const cycleBefore = await findCycle(em, year - 1)
  if (!cycleBefore || isTooEarly(asOfBefore, [cycleBefore])) return none
  const before = await reportsOf({ year: [year - 1] }, asOfBefore)
  if (before.reports.every(({ rows }) => rows.length === 0)) return none
  const reports = now.reports.filter(({ code }) => tables.some((table) => table.code === code))
  const cells = comparedCells({ year: [year] }, { before: before.reports, now: reports })
  return { ...none, compared: true, cells: cells.filter(({ before: was, now: is }) => hasMoved(was, is, settings)) }
}
