import { dimensionLabel } from '../../schema/field/dimension'
import {
  cellAt,
  mostSheetColumns,
  openedMeasure,
  pivotDimensions,
  pivotFigureLabel,
  pivotFigures,
  pivotOf,
  shares,
  type Pivot,
  type PivotChoice,
  type Share,
} from '../../schema/pivot'
import { rates } from '../../schema/rate'
import { Measure, measureLabel } from '../../schema/vocabulary'
import { InvalidInputError } from '../errors'
import { resolveFilter } from '../filter/resolve'
import { countDeclarations } from '../statistics/count'
import { FigureSource, totalCheck, type Check, type MeasureTotals } from '../workbook/check'
import { writeCheckSheet } from '../workbook/check-sheet'
import { describeWorkbook } from '../workbook/describe-workbook'
import type { Column, Report } from '../workbook/sheet'
import { streamWorkbook } from '../workbook/stream-workbook'
import { writeSheet } from '../workbook/write-sheet'
import { countSources } from './count-sources'
import type { Exported, ExportJob } from './export-work'
import { headingOf } from './heading'
import { dimensionsOf } from './statistics-csv'
import { figure as counted, rate, ratio } from './table/figure'
import { titleOf } from './title'

function oneOf<T extends string>(choices: readonly T[], value: unknown, usual: T): T {
  const found = value === undefined ? usual : choices.find((choice) => choice === value)
  if (!found) throw new InvalidInputError('网址中的指标或显示方式不认识，请从页面上重新打开。')
  return found
}

/** What the address asks for. @throws InvalidInputError */
export function pivotChoiceOf({ by, figure, share }: Record<'by' | 'figure' | 'share', unknown>): PivotChoice {
  const dimensions = dimensionsOf(String(by ?? ''))
  if (dimensions.length === 0 || dimensions.length > 2 || new Set(dimensions).size < dimensions.length) {
    throw new InvalidInputError('统计分析按一个或两个不同的维度统计。')
  }
  if (dimensions.some((dimension) => !pivotDimensions.includes(dimension))) {
    throw new InvalidInputError('统计分析不能按这个维度统计，请从页面上重新打开。')
  }
  return { by: dimensions, figure: oneOf(pivotFigures, figure, 'DECLARED'), share: oneOf(shares, share, 'NONE') }
}

/** A column's place in the table, or its total. */
type Place = number | 'total'

const countKey = (place: Place) => `count/${place}`
const wholeKey = (place: Place) => `whole/${place}`
const shareWord: Record<Exclude<Share, 'NONE'>, string> = { ROW: '占本行', COLUMN: '占本列', ALL: '占总数' }

function shareColumn(share: Exclude<Share, 'NONE'>, place: Place, group: string): Column {
  const key = `share/${place}`
  const header = shareWord[share]
  if (share === 'ROW') return ratio(key, { zh: header }, countKey(place), countKey('total'), { group })
  return {
    kind: 'SHARE',
    key,
    header,
    group,
    of: countKey(place),
    ...(share === 'ALL' && { whole: countKey('total') }),
  }
}

const { numerator, denominator } = rates.PASS_RATE

/** The columns of a rate: its numerator, its denominator and itself. */
function columnsOfRate(pivot: Pivot): Column[] {
  const parts = (keyOf: typeof countKey) => pivot.columns.map((_, place) => keyOf(place))
  const sum = (key: (place: Place) => string, measure: Measure, group: string): Column =>
    pivot.columns.length > 0
      ? { kind: 'SUM', key: key('total'), header: measureLabel[measure].zh, group, parts: parts(key) }
      : counted(measure, group, { key: key('total') })
  const rateOf = (place: Place, group: string) =>
    rate('PASS_RATE', `rate/${place}`, { numerator: countKey(place), denominator: wholeKey(place), group })
  return [
    ...pivot.columns.flatMap(({ label }, place) => [
      counted(numerator, label, { key: countKey(place) }),
      counted(denominator, label, { key: wholeKey(place) }),
      rateOf(place, label),
    ]),
    sum(countKey, numerator, '合计'),
    sum(wholeKey, denominator, '合计'),
    rateOf('total', '合计'),
  ]
}

function columnsOfMeasure(pivot: Pivot, measure: Measure, share: Share): Column[] {
  const { zh } = measureLabel[measure]
  const parts = pivot.columns.map((_, place) => countKey(place))
  const total: Column =
    parts.length > 0
      ? { kind: 'SUM', key: countKey('total'), header: zh, group: '合计', parts }
      : counted(measure, '合计', { key: countKey('total') })
  const shown = (place: Place, group: string) => (share === 'NONE' ? [] : [shareColumn(share, place, group)])
  return [
    ...pivot.columns.flatMap(({ label }, place) => [
      counted(measure, label, { key: countKey(place) }),
      ...shown(place, label),
    ]),
    total,
    ...shown('total', '合计'),
  ]
}

/** The table of 统计分析: counts are values; totals, shares and rates are formulas. */
function reportOf(pivot: Pivot, { by, figure, share }: PivotChoice, period: string): Report {
  const { zh, definition } = pivotFigureLabel(figure)
  const places = [...pivot.columns.map((_, place) => [place, place] as const), ['total', null] as const]
  const [rowName, columnName] = by.map((dimension) => dimensionLabel[dimension].zh)
  return {
    code: 'P1',
    name: 'P1 统计分析',
    title: `${period}${zh}（按${[rowName, columnName].filter(Boolean).join('、')}）`,
    labels: [rowName!],
    columns: figure === 'PASS_RATE' ? columnsOfRate(pivot) : columnsOfMeasure(pivot, openedMeasure(figure), share),
    rows: pivot.rows.map(({ label }, row) => ({
      labels: [label],
      where: {},
      counts: Object.fromEntries(
        places.flatMap(([place, column]) => {
          const { count, of } = cellAt(pivot, row, column)
          return [
            [countKey(place), count],
            [wholeKey(place), of ?? 0],
          ]
        }),
      ),
    })),
    totals: 'TOTAL',
    notes: [
      `${zh}：${definition.zh}`,
      '数字为导出时的数值，合计、占比和比率为公式；没有数字的行和列不列出。占比、比率的分母为 0 的记“—”。',
    ],
  }
}

/** Compares the grand totals with a count without grouping. */
function checksOf(report: Report, { figure }: PivotChoice, totals: MeasureTotals): Check[] {
  const compared = (key: string, measure: Measure) =>
    totalCheck(report, { key, what: measureLabel[measure].zh }, FigureSource.GROUPS, {
      source: FigureSource.TOTAL,
      value: totals[measure],
    })
  if (figure !== 'PASS_RATE') return [compared(countKey('total'), openedMeasure(figure))]
  return [compared(countKey('total'), numerator), compared(wholeKey('total'), denominator)]
}

/** 统计分析 as a workbook: what the page shows under the same choice and filter. */
export async function statisticsXlsx(job: ExportJob, choice: PivotChoice): Promise<Exported> {
  const resolved = await resolveFilter(job, job.filter, job.asOf)
  const counts = await countDeclarations(job.em, resolved, { by: choice.by, measures: Object.values(Measure) })
  const pivot = pivotOf({ ...counts, labels: counts.labels() }, choice.figure)
  if (pivot.columns.length > mostSheetColumns) {
    throw new InvalidInputError(`超过 ${mostSheetColumns} 列不能导出 xlsx，请把行列互换。`)
  }
  const report = reportOf(pivot, choice, titleOf(resolved, job.viewer))
  const checks = checksOf(report, choice, await countSources.totals(job.em, resolved))
  const heading = headingOf(job, resolved)
  await streamWorkbook(job.file, job.portal.workbookKey, async (workbook) => {
    describeWorkbook(workbook, job, report.title)
    const placed = [writeSheet(workbook, report, { heading, countFormula: null })]
    writeCheckSheet(workbook, { title: `${report.title}勾稽校验`, heading, checks, placed })
  })
  return { fileName: `${titleOf(resolved, job.viewer)}统计分析.xlsx`, rows: 0 }
}
