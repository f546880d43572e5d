import { Measure } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import type { EntityManager } from '../database/orm'
import { endOfDay } from '../filter/as-of'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { countFindings } from '../finding/count-findings'
import { columnOf, countDeclarations } from '../statistics/count'
import { buildReport, type ReportSource } from './build-report'
import { tableChecks, totalCheck, type Check, type MeasureTotals } from './check'
import { annualColumns, type DetailColumn } from './detail-column'
import type { DetailRow } from './detail-row'
import type { ExportJob } from './export-work'
import { findingColumns, findingLines } from './finding-column'
import { headingOf } from './heading'
import type { Heading, Report } from './sheet'
import { specifiedTables } from './specified-tables'
import { findingReport, openFindings } from './table/findings'
import { titleOf } from './title'

/** Every figure of the annual statistics, before it becomes a sheet. All of one snapshot. */
export interface Annual extends ReportSource {
  /** 哈密市2025年度. */
  period: string
  heading: Heading
  /** How many columns of 明细 are printed. */
  printed: number
  reports: Report[]
  /** T9, and the list that it counts. */
  findings: { report: Report; columns: DetailColumn[]; lines: DetailRow[] }
  /** Each measure of all rows, counted without any grouping. */
  totals: MeasureTotals
  /** The tables against those. */
  checks: Check[]
}

async function countTotals(job: Pick<ExportJob, 'em'>, resolved: ResolvedFilter): Promise<MeasureTotals> {
  const counted = await countDeclarations(job.em, resolved, [])
  return Object.fromEntries(
    Object.values(Measure).map((measure) => [measure, counted[columnOf[measure]][0]!]),
  ) as Record<Measure, number>
}

/** At the end of the past day that is asked about, else now. */
const momentOf = ({ asOf }: ResolvedFilter, now: Date) => (asOf ? new Date(endOfDay(asOf).getTime() - 1) : now)

async function composeFindings(em: EntityManager, resolved: ResolvedFilter, now: Date, period: string) {
  const moment = momentOf(resolved, now)
  const found = await countFindings(em, resolved, moment)
  const lines: DetailRow[] = []
  for await (const rows of findingLines(em, resolved, moment)) lines.push(...rows)
  const report = findingReport(period, found, lines)
  const open = found.reduce((sum, rule) => sum + rule.open, 0)
  const check = totalCheck(report, openFindings, '待处理预警', open)
  return { findings: { report, columns: findingColumns(resolved), lines }, check }
}

/** Counts T1 … for a filter, now or as of a past day. */
export async function composeAnnual(
  job: Pick<ExportJob, 'portal' | 'viewer' | 'em' | 'now' | 'filter' | 'asOf'>,
): Promise<Annual> {
  const { em, now } = job
  const resolved = await resolveFilter(job, job.filter, job.asOf)
  const period = titleOf(resolved)
  const { columns, printed } = annualColumns(resolved, resolved.asOf ?? dayOf(now))
  const source = { em, resolved, columns }
  const reports: Report[] = []
  for (const table of specifiedTables) reports.push(await buildReport(table, source, period))
  const totals = await countTotals(job, resolved)
  const { findings, check } = await composeFindings(em, resolved, now, period)
  const checks = [...reports.flatMap((report) => tableChecks(report, totals)), check]
  return { ...source, period, heading: headingOf(job, resolved), printed, reports, findings, totals, checks }
}
