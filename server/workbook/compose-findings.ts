import type { Viewer } from '../access/viewer'
import { endOfDay } from '../filter/as-of'
import type { ResolvedFilter } from '../filter/resolve'
import { committeeFindings } from '../finding/committee-findings'
import { countFindings } from '../finding/count-findings'
import { totalCheck, type Check } from './check'
import type { Annual } from './compose-annual'
import type { DetailColumn } from './detail-column'
import type { DetailRow } from './detail-row'
import { committeeLines, findingColumns, findingLines } from './finding-column'
import type { Report } from './sheet'
import { findingReport, openFindings } from './table/findings'

/** T9 and the list that it counts. */
export interface AnnualFindings {
  report: Report
  columns: DetailColumn[]
  lines: DetailRow[]
  /** The list against what the rules count by themselves. */
  check: Check
}

/** At the end of the past day that is asked about, else now. */
const momentOf = ({ asOf }: ResolvedFilter, now: Date) => (asOf ? new Date(endOfDay(asOf).getTime() - 1) : now)

/** What the rules find among the statistics' rows, in the same snapshot. */
export async function composeFindings(
  { em, resolved, period }: Pick<Annual, 'em' | 'resolved' | 'period'>,
  viewer: Viewer,
  now: Date,
): Promise<AnnualFindings> {
  const moment = momentOf(resolved, now)
  const found = await countFindings(em, resolved, moment)
  const { cycles, filter } = resolved
  const ofCommittees = await committeeFindings(em, viewer, { cycles, now: moment, wanted: filter.committee })
  const lines: DetailRow[] = []
  for await (const rows of findingLines(em, resolved, moment)) lines.push(...rows)
  lines.push(...committeeLines(ofCommittees))
  const report = findingReport(period, found, lines)
  const explained = ofCommittees.filter(({ acknowledgements }) => acknowledgements.some(({ holds }) => holds)).length
  const open = found.reduce((sum, rule) => sum + rule.open, 0) + ofCommittees.length - explained
  const check = totalCheck(report, openFindings, '待处理预警', open)
  return { report, columns: findingColumns(resolved), lines, check }
}
