import { InvalidInputError } from '../errors'
import { annualCover } from './annual-cover'
import { annualCharts } from './chart/annual-chart'
import { writeChartSheet } from './chart/chart-sheet'
import { composeAnnual } from './compose-annual'
import { writeCover } from './cover'
import { describeWorkbook } from './describe-workbook'
import type { ExportWork } from './export-work'
import { streamWorkbook } from './stream-workbook'
import { suppressed } from './suppress'
import { writeSheet } from './write-sheet'

/** Tables that break down by person. */
const personal = ['T7', 'T8']
/** What is the office's own business: committees' deadlines and findings. */
const internal = ['T5', 'T6', 'T9']

/** 公开版: no rows, values instead of formulas, small groups kept back; of whole years only, as two filters tell their difference. */
export const publicEdition: ExportWork = async (job) => {
  if (Object.keys(job.filter).some((field) => field !== 'year')) {
    throw new InvalidInputError('公开版只按年度生成，请清除其他筛选条件。')
  }
  const { period, heading, reports, resolved } = await composeAnnual(job)
  const shown = reports
    .filter(({ code }) => !internal.includes(code))
    .map((report) => (personal.includes(report.code) ? suppressed(report) : report))
  await streamWorkbook(job.file, async (workbook) => {
    describeWorkbook(workbook, job, `${period}职称评审统计（公开版）`)
    const words = '公开版不含明细，各表为数值；人员结构和政策执行中不足 3 人的数字及可由其推算的数字以“＊”代替。'
    const facts: [string, string][] = [['版本', '公开版']]
    writeCover(workbook, await annualCover(job, resolved, { detail: words, checks: [], facts }))
    const placed = shown.map((report) => writeSheet(workbook, report, { heading, countFormula: null, plain: true }))
    await writeChartSheet(workbook, {
      title: `${period}职称评审图表`,
      heading,
      charts: annualCharts(placed),
      plain: true,
      dataDir: job.portal.config.dataDir,
    })
  })
  return { fileName: `${period}职称评审统计（公开版）.xlsx`, rows: 0 }
}
