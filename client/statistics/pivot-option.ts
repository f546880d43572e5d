import type { EChartsOption } from 'echarts'
import { Stage } from '../../schema/vocabulary'
import { barAxes, baseOption, plotGrid } from '../chart/base-option'
import type { ChartTheme } from '../chart/theme'
import { seriesTooltip } from '../chart/tooltip'
import { cellAt, type Pivot } from '../../schema/pivot'

/** With more columns the parts of a bar are too alike; then a bar shows only its row's total. */
export const mostStacked = 5
/** More bars than a screen has room for: the greatest limited number of rows and 其他. */
export const mostBars = 41

/** One colour of the ramp for each column, as far from each other as the ramp allows. */
const ramp = [
  Stage.EMPLOYER_REVIEW,
  Stage.HR_REVIEW,
  Stage.COMMITTEE_REVIEW,
  Stage.MEETING,
  Stage.CONFIRMATION,
] as const
export const columnColour = (theme: ChartTheme, column: number) => theme.stage[ramp[column % ramp.length]!]

export interface PivotNames {
  row: (index: number) => string
  column: (index: number) => string
  /** A cell's figure in words. */
  figure: (row: number, column: number | null) => string
  number: (value: number) => string
  total: string
  /** What a click on an element does. */
  acts: (row: number, series: number | null) => string[]
}

/** Whether the bars are divided by the columns. Rates can't be added, so their bars aren't. */
export const isStacked = (pivot: Pivot) =>
  pivot.total.of === null && pivot.columns.length > 1 && pivot.columns.length <= mostStacked

/** The column that a series of the chart draws; null for the row's total. */
export const columnOfSeries = (pivot: Pivot, series: number): number | null =>
  isStacked(pivot) && series < pivot.columns.length ? series : null

/** The rows that have a bar. */
const barsOf = (pivot: Pivot) => pivot.rows.slice(0, mostBars).map((_, row) => row)

/** A horizontal bar for each row, stacked by column when there are few; a rate's bars are percents. */
export function pivotOption(pivot: Pivot, theme: ChartTheme, names: PivotNames) {
  const rows = barsOf(pivot)
  const rate = pivot.total.of !== null
  const lengthOf = (row: number, column: number | null) => {
    const { count, of } = cellAt(pivot, row, column)
    return of === null ? count : of === 0 ? 0 : (count / of) * 100
  }
  const bar = { type: 'bar' as const, stack: 'row', barWidth: '62%', clip: false }
  const total = {
    show: true,
    position: 'right' as const,
    color: theme.text,
    fontSize: theme.size,
  }
  // Of a stack of numbers the length is a number, whatever share the table shows.
  const said = (row: number) => (rate ? names.figure(row, null) : names.number(cellAt(pivot, row, null).count))
  const parts = isStacked(pivot)
    ? pivot.columns.map((_, column) => ({
        ...bar,
        name: names.column(column),
        itemStyle: { color: columnColour(theme, column), borderColor: theme.surface, borderWidth: 0.5 },
        data: rows.map((row) => lengthOf(row, column)),
      }))
    : []
  const whole = {
    ...bar,
    name: names.total,
    itemStyle: { color: theme.accent },
    data: rows.map((row) => ({
      value: parts.length > 0 ? 0 : lengthOf(row, null),
      label: { formatter: said(row) },
    })),
    label: total,
  }
  return {
    ...baseOption(theme),
    grid: plotGrid(rate ? 112 : 56),
    tooltip: seriesTooltip((row, series) => {
      const column = columnOfSeries(pivot, series)
      const head = column === null ? names.row(row) : `${names.row(row)} · ${names.column(column)}`
      return [head, names.figure(row, column), ...names.acts(row, series)]
    }),
    ...barAxes({ names: rows.map(names.row), percent: rate, acts: (row) => names.acts(row, null) }, theme),
    series: [...parts, whole],
  } satisfies EChartsOption
}
