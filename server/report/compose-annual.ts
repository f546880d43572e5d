import type { Trend } from '../../schema/statistics'
import { dayOf } from '../calendar/day-of'
import { resolveFilter } from '../filter/resolve'
import { buildReport, reportSource, type ReportSource } from './build-report'
import {
  FigureSource,
  partsCheck,
  relationChecks,
  rowChecks,
  wholeChecks,
  type Check,
  type Expect,
  type MeasureTotals,
} from '../workbook/check'
import { changeReports, type ChangeSheets } from './change/change-report'
import { readReasons, unexplained } from './change/change-store'
import { readChanges } from './change/read-changes'
import { countSources, type CountSources } from './count-sources'
import { annualColumns } from './detail-column'
import type { ExportJob } from './export-work'
import { headingOf } from './heading'
import { isMeasure } from './is-measure'
import type { PersonMeasure } from '../../schema/vocabulary'
import { personMeasures } from '../filter/person'
import { trend } from '../statistics/trend'
import type { Heading } from '../workbook/heading'
import type { Report } from '../workbook/sheet'
import { specifiedTables } from './specified-tables'
import { returnedEver } from './policy'
import { policyFacts, policyTable, returnItems } from './table/policy-use'
import { titleOf } from './title'

/** All figures of the annual statistics, from one snapshot, before they are written as sheets. */
export interface Annual extends ReportSource {
  /** 哈密市2025年度. */
  period: string
  heading: Heading
  /** Number of columns of 明细 that are printed on paper. */
  printed: number
  reports: Report[]
  /** 累计流量 up to the day of the figures. */
  trend: Trend
  /** Each measure over all rows, counted without grouping. */
  totals: MeasureTotals
  /** Checks of the tables against other counts of the same figures. */
  checks: Check[]
  /** 异常变化说明; null for a filter that says more than a year. */
  changes: ChangeSheets | null
}

/** What a column must add up to: people, working days or a measure; null for a column without an independent count. */
async function expectations(
  { em, resolved }: ReportSource,
  totals: MeasureTotals,
  sources: CountSources,
): Promise<Expect> {
  const people = await sources.people(em, resolved)
  const stageAge = await sources.stageAge(em, resolved)
  return ({ key, measure, of, where }) => {
    if (of === 'stage_age') return stageAge === null ? null : { source: FigureSource.ARRIVALS, value: stageAge }
    if (of && !where && personMeasures.includes(measure as PersonMeasure)) {
      return { source: FigureSource.PEOPLE, value: people[measure as PersonMeasure] }
    }
    return isMeasure(key) && !where ? { source: FigureSource.TOTAL, value: totals[key] } : null
  }
}

/** What is compared with the year before is the whole of a year. */
async function changesOf(
  job: Pick<ExportJob, 'portal' | 'viewer' | 'em' | 'now' | 'filter' | 'asOf'>,
  { period, resolved, reports }: Pick<Annual, 'period' | 'resolved' | 'reports'>,
): Promise<Annual['changes']> {
  const [year, ...others] = job.filter.year
  if (year === undefined || others.length > 0 || Object.keys(job.filter).length > 1) return null
  const changes = await readChanges(job, year, job.asOf ?? null, { resolved, reports })
  const reasons = await readReasons(job.em, year)
  return {
    reports: changeReports(changes, reasons, period),
    missing: unexplained(changes, reasons).length,
  }
}

/** Counts all tables but T9 for a filter, now or as of a past day. */
export async function composeAnnual(
  job: Pick<ExportJob, 'portal' | 'viewer' | 'em' | 'now' | 'filter' | 'asOf' | 'paper'>,
  sources = countSources,
): Promise<Annual> {
  const { em } = job
  const resolved = await resolveFilter(job, job.filter, job.asOf)
  const period = titleOf(resolved, job.viewer)
  const source = reportSource(em, resolved, sources.cubes)
  const reports: Report[] = []
  for (const table of specifiedTables) reports.push(await buildReport(table, source, period))
  const totals = await sources.totals(em, resolved)
  const expect = await expectations(source, totals, sources)
  const [returned, ...facts] = await sources.facts(em, resolved, [returnedEver, ...policyFacts])
  const checks = reports.flatMap((report) =>
    report.code === policyTable.code
      ? [...rowChecks(report, facts), partsCheck(report, '评委会退回：各次合计', returnItems, returned!)]
      : [...wholeChecks(report, expect), ...relationChecks(report)],
  )
  const flow = await trend(em, resolved, dayOf(resolved.now))
  const { printed } = annualColumns(resolved)
  const changes = await changesOf(job, { period, resolved, reports })
  const heading = headingOf(job, resolved)
  return { ...source, period, heading, printed, reports, trend: flow, totals, checks, changes }
}
