import type ExcelJS from 'exceljs'
import { Action } from '../../schema/vocabulary'
import { grants } from '../access/permission/permission'
import { annualCover } from './annual-cover'
import { annualCharts } from '../workbook/chart/annual-chart'
import { writeChartSheet } from '../workbook/chart/chart-sheet'
import { annualChecks } from './annual-checks'
import { writeCheckSheet } from '../workbook/check-sheet'
import { composeAnnual, type Annual } from './compose-annual'
import { composeFindings, type AnnualFindings } from './compose-findings'
import { writeCover, type Cover } from '../workbook/cover'
import { describeWorkbook } from '../workbook/describe-workbook'
import { countDetailRows, detailRows } from './detail-row'
import { detailCountFormula, listCountFormula, writeDetailSheet, writeListSheet } from '../workbook/detail-sheet'
import type { ExportJob, ExportWork } from './export-work'
import { flowChart } from './flow-chart'
import { streamWorkbook } from '../workbook/stream-workbook'
import { byCode } from './specified-tables'
import { bySheet, writeReports, writeSheet } from '../workbook/write-sheet'

const findingSheet = '预警明细'

/** With more rows the workbook has no 明细: its tables have values instead of formulas, and the rows are another export. */
export const maxDetailRows = 50_000

/** 年度统计: cover, tables T1 …, 勾稽校验, 图表, and the rows for viewers who may export them. */
export const annualWork: ExportWork = async (job) => {
  const annual = await composeAnnual(job)
  return { fileName: `${annual.period}职称评审统计.xlsx`, rows: await writeAnnual(job, annual) }
}

/**
 * Writes the statistics into the job's file.
 *
 * @param facts further lines of the cover
 * @returns number of declarations that the file lists
 */
export async function writeAnnual(job: ExportJob, annual: Annual, facts: Cover['facts'] = []): Promise<number> {
  const { em, resolved, columns, period, heading } = annual
  const count = await countDetailRows(em, resolved)
  const detail = detailOf(job, count)
  const findings = await composeFindings(annual, job.viewer)
  const countFormula = detail.included && count > 0 ? detailCountFormula(columns, count) : null
  const checks = await annualChecks(annual, findings, countFormula)
  await streamWorkbook(job.file, job.portal.workbookKey, async (workbook) => {
    describeWorkbook(workbook, job, `${period}职称评审统计`)
    const { paper } = heading.form ?? {}
    writeCover(
      workbook,
      await annualCover(job, resolved, { subject: '职称评审年度统计', detail: detail.words, checks, facts }),
      paper,
    )
    const listed = countFormula && findings.lines.length > 0
    const countFindings = listed ? listCountFormula(findingSheet, findings.columns, findings.lines.length) : null
    const onPaper = job.printsRows ?? false
    const layout = { heading, countFormula }
    const placed = bySheet(byCode([...annual.reports, findings.report])).flatMap((together) =>
      writeReports(workbook, together, {
        ...layout,
        countFormula: together[0] === findings.report ? countFindings : countFormula,
      }),
    )
    if (annual.changes) {
      const { reports, missing } = annual.changes
      // Until every change has its reason the sheet is a list of work: of a running year nearly every figure differs.
      const isSaid = missing === 0 && reports.some(({ rows }) => rows.length > 0)
      const changed = { ...layout, onPaper: onPaper || isSaid }
      placed.push(...reports.map((report) => writeSheet(workbook, report, changed)))
    }
    writeCheckSheet(workbook, { title: `${period}统计表勾稽校验`, heading, checks, placed, onPaper })
    const charts = [...annualCharts(placed), ...flowChart(annual.trend)]
    writeChartSheet(workbook, { title: `${period}职称评审图表`, heading, charts })
    if (!detail.included) return
    await writeRows(workbook, job, annual, count)
    await writeFindings(workbook, annual, findings, onPaper)
  })
  return detail.included ? count : 0
}

/** 预警明细, the list that T9 counts. */
async function writeFindings(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  { period, heading }: Annual,
  { columns, lines }: AnnualFindings,
  onPaper: boolean,
): Promise<void> {
  const batches = inBatches(lines, 200)
  await writeListSheet(workbook, {
    name: findingSheet,
    title: `${period}规则预警明细`,
    heading,
    columns,
    batches,
    onPaper,
  })
}

async function* inBatches<T>(items: readonly T[], size: number): AsyncGenerator<T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size)
}

async function writeRows(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  job: ExportJob,
  { em, resolved, columns, period, heading, printed }: Annual,
  count: number,
): Promise<void> {
  await writeDetailSheet(workbook, {
    title: `${period}职称申报明细`,
    heading,
    columns,
    printed,
    onPaper: job.printsRows ?? false,
    batches: detailRows(em, resolved, columns),
    progress: (done) => job.progress(done, count),
  })
}

function detailOf({ viewer }: ExportJob, count: number): { included: boolean; words: string } {
  const values = '各表数字为导出时的数值，合计和比率为公式'
  if (!grants(viewer, Action.EXPORT_ROWS)) return { included: false, words: `当前账号不导出明细；${values}。` }
  if (count > maxDetailRows) {
    return { included: false, words: `共 ${count} 件，超过 ${maxDetailRows} 件，请另行导出明细；${values}。` }
  }
  return { included: true, words: `共 ${count} 件（含未离开个人填报的），见“明细”；各表数字是对明细计数的公式。` }
}
