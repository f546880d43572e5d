import type { Viewer } from '../access/session/viewer'
import { seesCommitteeFindings } from '../finding/committee-findings'
import { filteredCommittees } from '../finding/filtered-committees'
import { FigureSource, totalCheck, type Check } from '../workbook/check'
import { countSources } from './count-sources'
import type { Annual } from './compose-annual'
import type { DetailColumn } from './detail-column'
import type { ListRow } from '../workbook/list-column'
import { committeeLines, findingColumns } from './finding-column'
import type { Report } from '../workbook/sheet'
import { countLines, countRules, findingReport, openFindings } from './table/findings'

/** Table T9 and the list that it counts. */
export interface AnnualFindings {
  report: Report
  columns: DetailColumn[]
  lines: ListRow[]
  /** Check of the list against a count by the rules. */
  check: Check
}

type Given = Pick<Annual, 'em' | 'resolved' | 'period'>

const about = ({ resolved: { cycles }, period }: Given, viewer: Viewer) => ({
  cycles,
  period,
  withCommittees: seesCommitteeFindings(viewer),
})

/** Table T9 for a page, counted without the list. */
export async function countFindingsTable(given: Given, viewer: Viewer, sources = countSources): Promise<Report> {
  const { em, resolved } = given
  const found = await sources.rules(em, resolved)
  const committees = await filteredCommittees(em, viewer, resolved)
  const ofCommittees = await sources.committees(em, viewer, { ...resolved, committees })
  const counts = new Map([...countRules(found), ...countLines(committeeLines(ofCommittees))])
  return findingReport(about(given, viewer), found, counts)
}

/** The findings of the rules among the rows of the statistics, in the same snapshot. */
export async function composeFindings(given: Given, viewer: Viewer, sources = countSources): Promise<AnnualFindings> {
  const { em, resolved } = given
  const found = await sources.rules(em, resolved)
  const asked = { ...resolved, committees: await filteredCommittees(em, viewer, resolved) }
  const ofCommittees = await sources.committees(em, viewer, asked)
  const lines: ListRow[] = []
  for await (const rows of sources.findings(em, resolved)) lines.push(...rows)
  lines.push(...committeeLines(ofCommittees))
  const report = findingReport(about(given, viewer), found, countLines(lines))
  const ofRules = found.reduce((sum, rule) => sum + rule.open, 0)
  const open = ofRules + (await sources.committeeRules(em, viewer, asked))
  const check = totalCheck(report, { key: openFindings, what: '待处理预警' }, FigureSource.LIST, {
    source: FigureSource.RULES,
    value: open,
  })
  return { report, columns: findingColumns(resolved), lines, check }
}
