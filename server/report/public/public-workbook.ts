import { annualCharts } from '../../workbook/chart/annual-chart'
import { writeChartSheet } from '../../workbook/chart/chart-sheet'
import { definitions } from '../annual-cover'
import { writeCover, type Cover } from '../../workbook/cover'
import { describeWorkbook } from '../../workbook/describe-workbook'
import type { ExportJob } from '../export-work'
import { cutOffOf } from '../heading'
import type { Heading } from '../../workbook/heading'
import type { Report } from '../../workbook/sheet'
import { streamWorkbook } from '../../workbook/stream-workbook'
import { titleOf } from '../title'
import { bySheet, writeReports } from '../../workbook/write-sheet'
import { countHeld, heldReport } from './held-report'
import { smallest } from './limit'
import type { QuantityKey } from './quantity'
import type { FrozenTables } from './stored-edition'

function coverOf(
  job: Pick<ExportJob, 'portal' | 'viewer' | 'now'>,
  { period, heading, freeze }: { period: string; heading: Heading; freeze: FrozenTables },
  { all, small, held }: ReturnType<typeof countHeld>,
): Cover {
  const facts: Cover['facts'] = [
    ['版本', '公开版'],
    ['填报单位', heading.unit],
    ['数据范围', '全市'],
    ['归档', `第 ${freeze.serial} 次归档，截止 ${heading.cutOff}`],
    ['生成时间', cutOffOf(job.now)],
    ['明细', '公开版不含明细和公式，各表为数值。'],
    [
      '不公开的数字',
      `各表共有数字 ${all} 个（比率、占比除外），其中不足 ${smallest} 的 ${small} 个。为使每一个都不能由本版和本年度以前各版的其他数字推算出来，共有 ${held} 个以“＊”代替；由它们计算的比率、占比也以“＊”代替。`,
    ],
    ...(job.portal.kind === 'SAMPLE' ? ([['说明', '示例数据，均为虚构。']] as Cover['facts']) : []),
  ]
  return { title: `${period}职称评审年度统计（公开版）`, facts, definitions }
}

/** Writes the edition into the job's file, with values instead of formulas and without 明细. */
export async function writePublicWorkbook(
  job: Pick<ExportJob, 'portal' | 'viewer' | 'now' | 'filter' | 'file'>,
  freeze: FrozenTables,
  reports: readonly Report[],
  hidden: ReadonlySet<QuantityKey>,
): Promise<string> {
  const period = titleOf(job, job.viewer)
  const heading = {
    period: `${job.filter.year.join('、')} 年度`,
    unit: job.viewer.displayName,
    scope: '全市',
    cutOff: `${freeze.cutOff} 24:00`,
  }
  await streamWorkbook(job.file, job.portal.workbookKey, async (workbook) => {
    describeWorkbook(workbook, job, `${period}职称评审统计（公开版）`)
    writeCover(workbook, coverOf(job, { period, heading, freeze }, countHeld(reports, hidden)))
    const held = reports.map((report) => heldReport(report, hidden))
    const placed = bySheet(held).flatMap((together) =>
      writeReports(workbook, together, { heading, countFormula: null, plain: true }),
    )
    const charts = annualCharts(placed).map(({ chart }) => ({ chart, formulas: null }))
    writeChartSheet(workbook, { title: `${period}职称评审图表`, heading, charts })
  })
  return `${period}职称评审统计（公开版，第${freeze.serial}次归档）.xlsx`
}
