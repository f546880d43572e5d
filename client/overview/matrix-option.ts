import type { EChartsOption } from 'echarts'
import type { Stage } from '../../schema/vocabulary'
import type { ChartTheme } from '../chart/theme'
import { barAxes, baseOption, plotGrid } from '../chart/base-option'
import { seriesTooltip } from '../chart/tooltip'
import { cellCount, cellLength, type MatrixMode, type MatrixRow, matrixStages, rowTotal } from './matrix'

export interface MatrixLabels {
  stage: (stage: Stage) => string
  number: (value: number) => string
  /** part / whole in percent, with one decimal. */
  rate: (part: number, whole: number) => string
  total: string
  /** What a click on an element does. */
  acts: (row: number, series: number | null) => string[]
}

const bar = {
  type: 'bar' as const,
  stack: 'stage',
  barWidth: '62%',
  // Rounded shares may add up to slightly more than 100. Clipping the bar's end would hide the row's total.
  clip: false,
}

/**
 * One stacked horizontal bar per row, with one series per stage of `matrixStages` and a last series for the row's total.
 * Empty stages are kept, so that a click's seriesIndex is always the stage's index and dataIndex the row's.
 */
export function matrixOption(rows: MatrixRow[], mode: MatrixMode, theme: ChartTheme, labels: MatrixLabels) {
  return {
    ...baseOption(theme),
    grid: plotGrid(48),
    tooltip: matrixTooltip(rows, mode, labels),
    ...barAxes(
      {
        names: rows.map((row) => row.name),
        percent: mode === 'share',
        acts: (row) => labels.acts(row, null),
      },
      theme,
    ),
    series: [
      ...matrixStages.map((stage) => ({
        ...bar,
        name: labels.stage(stage),
        itemStyle: { color: theme.stage[stage], borderColor: theme.surface, borderWidth: 0.5 },
        // An empty part is no element of the drawing.
        data: rows.map((row) => cellLength(row, stage, mode) || null),
      })),
      {
        ...bar,
        name: labels.total,
        itemStyle: { color: theme.text },
        data: rows.map((row) => ({ value: 0, label: { formatter: labels.number(rowTotal(row, mode)) } })),
        label: {
          show: true,
          position: 'right' as const,
          color: theme.text,
          fontSize: theme.size,
        },
      },
    ],
  } satisfies EChartsOption
}

/** The text for a cell or for a row's total, and what a click does. */
function matrixTooltip(rows: MatrixRow[], mode: MatrixMode, labels: MatrixLabels) {
  const cellLine = (row: MatrixRow, stage: Stage) => {
    const count = cellCount(row, stage, mode)
    const total = rowTotal(row, mode)
    const share = mode === 'share' ? ` · ${labels.rate(count, total)}` : ''
    return `${labels.stage(stage)} ${labels.number(count)} / ${labels.number(total)}${share}`
  }
  return seriesTooltip((index, series) => {
    const row = rows[index]
    const stage = matrixStages[series]
    if (!row) return []
    const line = stage ? cellLine(row, stage) : `${labels.total} ${labels.number(rowTotal(row, mode))}`
    return [row.name, line, ...labels.acts(index, series)]
  })
}
