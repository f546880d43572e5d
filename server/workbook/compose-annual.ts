import { Measure } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { columnOf, countDeclarations } from '../statistics/count'
import { buildReport, type ReportSource } from './build-report'
import { tableChecks, type Check, type MeasureTotals } from './check'
import { annualColumns } from './detail-column'
import type { ExportJob } from './export-work'
import { headingOf } from './heading'
import type { Heading, Report } from './sheet'
import { specifiedTables } from './specified-tables'
import { titleOf } from './title'

/** Every figure of the annual statistics, before it becomes a sheet. All of one snapshot. */
export interface Annual extends ReportSource {
  /** 哈密市2025年度. */
  period: string
  heading: Heading
  /** How many columns of 明细 are printed. */
  printed: number
  reports: Report[]
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

/** Counts T1 … T8 for a filter, now or as of a past day. */
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
  const checks = reports.flatMap((report) => tableChecks(report, totals))
  return { ...source, period, heading: headingOf(job, resolved), printed, reports, totals, checks }
}
