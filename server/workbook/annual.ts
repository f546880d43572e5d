import { Action, Measure } from '../../schema/vocabulary'
import { grants } from '../access/permission'
import { dayOf } from '../calendar/day-of'
import { resolveFilter } from '../filter/resolve'
import { columnOf, countDeclarations } from '../statistics/count'
import { annualCover } from './annual-cover'
import { buildReport } from './build-report'
import { detailChecks, tableChecks } from './check'
import { annualCharts } from './chart/annual-chart'
import { writeChartSheet } from './chart/chart-sheet'
import { writeCheckSheet } from './check-sheet'
import { writeCover } from './cover'
import { annualColumns } from './detail-column'
import { describeWorkbook } from './describe-workbook'
import { countDetailRows, detailRows } from './detail-row'
import { detailCountFormula, writeDetailSheet } from './detail-sheet'
import type { ExportJob, ExportWork } from './export-work'
import { headingOf } from './heading'
import { specifiedTables } from './specified-tables'
import type { Report } from './sheet'
import { streamWorkbook } from './stream-workbook'
import { titleOf } from './title'
import { writeSheet } from './write-sheet'

/** Beyond this the rows go out as a list of their own, and the tables hold values. */
export const mostDetailRows = 50_000

/** 年度统计: cover, T1 …, 勾稽校验, and the rows for those who may have them. All figures of one snapshot. */
export const annualWork: ExportWork = async (job) => {
  const { em, now } = job
  const resolved = await resolveFilter(job, job.filter, job.asOf)
  const title = titleOf(resolved)
  const heading = headingOf(job, resolved)
  const count = await countDetailRows(em, resolved)
  const detail = detailOf(job, count)
  const { columns, printed } = annualColumns(resolved, resolved.asOf ?? dayOf(now))
  const countFormula = detail.included && count > 0 ? detailCountFormula(columns, count) : null
  const counted = await countDeclarations(em, resolved, [])
  const totals = Object.fromEntries(
    Object.values(Measure).map((measure) => [measure, counted[columnOf[measure]][0]!]),
  ) as Record<Measure, number>

  const reports: Report[] = []
  for (const table of specifiedTables) reports.push(await buildReport(table, { em, resolved, columns }, title))
  const checks = [
    ...(countFormula ? detailChecks(totals, (measure) => countFormula(measure, {})) : []),
    ...reports.flatMap((report) => tableChecks(report, totals)),
  ]

  await streamWorkbook(job.file, async (workbook) => {
    describeWorkbook(workbook, job, `${title}职称评审统计`)
    writeCover(workbook, await annualCover(job, resolved, { detail: detail.words, checks }))
    const placed = reports.map((report) => writeSheet(workbook, report, { heading, countFormula }))
    writeCheckSheet(workbook, { title: `${title}统计表勾稽校验`, heading, checks, placed })
    const charts = annualCharts(placed)
    const { dataDir } = job.portal.config
    await writeChartSheet(workbook, { title: `${title}职称评审图表`, heading, charts, plain: false, dataDir })
    if (!detail.included) return
    const batches = detailRows(em, resolved, columns)
    await writeDetailSheet(workbook, job, { title: `${title}职称申报明细`, heading, columns, printed, count, batches })
  })
  return { fileName: `${title}职称评审统计.xlsx`, rows: detail.included ? count : 0 }
}

function detailOf({ viewer }: ExportJob, count: number): { included: boolean; words: string } {
  const values = '各表数字为导出时的数值，合计和比率为公式'
  if (!grants(viewer, Action.EXPORT_ROWS)) return { included: false, words: `当前账号不导出明细；${values}。` }
  if (count > mostDetailRows) {
    return { included: false, words: `共 ${count} 件，超过 ${mostDetailRows} 件，请另行导出明细；${values}。` }
  }
  return { included: true, words: `共 ${count} 件（含未离开个人填报的），见“明细”；各表数字是对明细计数的公式。` }
}
