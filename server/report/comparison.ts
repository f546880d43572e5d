import { Measure } from '../../schema/vocabulary'
import { buildReport, type RowSource, type TableDefinition } from './build-report'
import { annualCover } from './annual-cover'
import { FigureSource, wholeChecks, type Check } from '../workbook/check'
import { writeChartSheet } from '../workbook/chart/chart-sheet'
import { writeCheckSheet } from '../workbook/check-sheet'
import { comparisonCharts } from './comparison-chart'
import { countSources } from './count-sources'
import { keyOf, measureColumns, yearViews, rateColumns, type Names } from './comparison-columns'
import { writeCover } from '../workbook/cover'
import { describeWorkbook } from '../workbook/describe-workbook'
import type { ExportJob, ExportWork } from './export-work'
import type { Heading } from '../workbook/heading'
import { headingOf } from './heading'
import { readYearViews, type YearViews } from './year-view'
import { crossed } from './row-source'
import type { Column, Report } from '../workbook/sheet'
import { streamWorkbook } from '../workbook/stream-workbook'
import { titleOf } from './title'
import { bySheet, writeReports } from '../workbook/write-sheet'

const dimensions: [name: string, header: string, rows: RowSource][] = [
  ['系列', '系列（专业）', crossed('series')],
  ['区县', '区县', crossed('county')],
  ['级别', '级别', crossed('level')],
  ['途径', '申报途径', crossed('pathway')],
]

/** Each dimension has two tables: all columns in one would be too small to read on paper. */
const parts: [name: string, columns: (names: Names) => Column[]][] = [
  [
    '申报',
    (names) => [Measure.DECLARED, Measure.ACCEPTED, Measure.CONFIRMED].flatMap((each) => measureColumns(each, names)),
  ],
  [
    '评审',
    (names) => [
      ...[Measure.REVIEWED, Measure.PASSED].flatMap((each) => measureColumns(each, names)),
      ...rateColumns(names),
    ],
  ],
]

const codeOf = (dimension: number, part: number) => `B${dimension * parts.length + part + 1}`

const tablesOf = ({ nameOf, same, day }: YearViews): TableDefinition[] =>
  dimensions.flatMap(([name, header, rows], place) =>
    parts.map(([part, columns], index) => ({
      code: codeOf(place, index),
      // The tables by 系列 take a page each; two of the others together are one.
      ...(place > 0 && index > 0 && { below: codeOf(place, 0) }),
      name: `${name}${part}对比`,
      subject: `职称${part}情况对比（按${name}）`,
      labels: [header],
      rows,
      columns: columns(nameOf),
      totals: 'TOTAL' as const,
      notes: [
        `“${nameOf.SAME}”截至 ${same}，“${nameOf.NOW}”和“${nameOf.FINAL}”截至 ${day}：增减、增减率是同期相比，增减率＝增减÷${nameOf.SAME}。`,
        '占比＝本行÷当年合计；通过率＝通过÷参评，申报通过率＝通过÷评审申报；还没有表决的（参评为 0）和分母为 0 的记“—”。两年都按各自通知的口径计数。',
      ],
    })),
  )

type Job = Pick<ExportJob, 'portal' | 'viewer' | 'em' | 'now' | 'filter' | 'asOf'>

/** Codes and names of the comparison's tables. */
export const comparisonNames = dimensions.flatMap(([name], place) =>
  parts.map(([part], index) => ({ code: codeOf(place, index), name: `${name}${part}对比` })),
)

/** One table of the comparison with its heading; null for a code that none has. */
export async function comparisonTable(
  job: Job,
  code: string,
): Promise<{ shown: YearViews; report: Report; heading: Heading } | null> {
  if (!comparisonNames.some((each) => each.code === code)) return null
  const shown = await readYearViews(job)
  const table = tablesOf(shown).find((each) => each.code === code)!
  const report = await buildReport(table, shown.source, titleOf(shown.present, job.viewer))
  return { shown, report, heading: comparisonHeading(job, shown) }
}

function comparisonHeading(job: Pick<Job, 'viewer' | 'now'>, { present, nameOf, same }: YearViews): Heading {
  const own = headingOf(job, present)
  return { ...own, cutOff: `${own.cutOff}；${nameOf.SAME}：${same} 24:00` }
}

/** The comparison's tables, and checks of each total against a count without grouping. */
export async function comparisonOf(
  job: Job,
  sources = countSources,
): Promise<{ shown: YearViews; period: string; reports: Report[]; checks: Check[] }> {
  const shown = await readYearViews(job, sources.cubes)
  const period = titleOf(shown.present, job.viewer)
  const totals = new Map<string, number>()
  for (const view of yearViews) {
    const counts = await sources.totals(job.em, shown.resolved[view])
    for (const measure of Object.values(Measure)) totals.set(keyOf(measure, view), counts[measure])
  }
  const reports: Report[] = []
  for (const table of tablesOf(shown)) reports.push(await buildReport(table, shown.source, period))
  const checks = reports.flatMap((report) =>
    wholeChecks(report, ({ key }) => {
      const value = totals.get(key)
      return value === undefined ? null : { source: FigureSource.TOTAL, value }
    }),
  )
  return { shown, period, reports, checks }
}

/** 年度对比: two years on the same day. Counts are values; totals, differences and shares are formulas. */
export const comparisonWork: ExportWork = async (job) => {
  const { shown, period, reports, checks } = await comparisonOf(job)
  const { present, nameOf, same, day } = shown
  const heading = comparisonHeading(job, shown)
  await streamWorkbook(job.file, job.portal.workbookKey, async (workbook) => {
    describeWorkbook(workbook, job, `${period}职称评审对比`)
    const detail = '对比表不含明细；各表数字为导出时的数值，合计、增减、占比和比率为公式。'
    const facts: [string, string][] = [
      ['同期', `${nameOf.SAME}截至 ${same}，${nameOf.NOW} 截至 ${day}；${nameOf.FINAL}是截至 ${day} 的数字。`],
    ]
    writeCover(workbook, await annualCover(job, present, { subject: '职称评审对比', detail, checks, facts }))
    const placed = bySheet(reports).flatMap((each) => writeReports(workbook, each, { heading, countFormula: null }))
    writeCheckSheet(workbook, { title: `${period}对比表勾稽校验`, heading, checks, placed, onPaper: false })
    const charts = comparisonCharts(placed, nameOf)
    writeChartSheet(workbook, { title: `${period}职称评审对比图表`, heading, charts })
  })
  return { fileName: `${period}职称评审对比.xlsx`, rows: 0 }
}
