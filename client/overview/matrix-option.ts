import type { EChartsOption } from 'echarts'
import type { Stage } from '../../schema/vocabulary'
import type { ChartTheme } from '../chart/theme'
import { tooltipLines } from '../chart/tooltip'
import { cellCount, cellLength, type MatrixMode, type MatrixRow, matrixStages, rowTotal } from './matrix'

export interface MatrixLabels {
  stage: (stage: Stage) => string
  number: (value: number) => string
  /** n of m, one decimal. */
  rate: (part: number, whole: number) => string
  open: (count: number) => string
}

/**
 * One stacked horizontal bar per row, its parts in the stage ramp: seriesIndex is the index in `matrixStages`,
 * dataIndex the row's. Stages that hold nothing stay in, empty, so that both indices always say which cell it is.
 */
export function matrixOption(rows: MatrixRow[], mode: MatrixMode, theme: ChartTheme, labels: MatrixLabels) {
  return {
    aria: { enabled: true },
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: 4, right: 48, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: matrixTooltip(rows, mode, labels),
    xAxis: {
      type: 'value',
      min: 0,
      max: mode === 'share' ? 100 : undefined,
      minInterval: 1,
      axisLabel: {
        color: theme.muted,
        fontSize: 12,
        hideOverlap: true,
        formatter: (value: number) => (mode === 'share' ? `${value}%` : labels.number(value)),
      },
      splitLine: { lineStyle: { color: theme.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((row) => row.name),
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
      axisLabel: { color: theme.text, fontSize: 12, interval: 0, width: 112, overflow: 'truncate' },
    },
    series: matrixStages.map((stage, index) => ({
      name: labels.stage(stage),
      type: 'bar' as const,
      stack: 'stage',
      barWidth: '62%',
      // Shares may add up to a hair over 100, and a clipped end would take the row's total with it.
      clip: false,
      itemStyle: { color: theme.stage[stage], borderColor: theme.surface, borderWidth: 0.5 },
      data: rows.map((row) => cellLength(row, stage, mode)),
      label: {
        show: index === matrixStages.length - 1,
        position: 'right' as const,
        color: theme.text,
        fontSize: 12,
        formatter: ({ dataIndex }: { dataIndex: number }) =>
          rows[dataIndex] ? labels.number(rowTotal(rows[dataIndex], mode)) : '',
      },
    })),
  } satisfies EChartsOption
}

/** One cell: of how many it is, and what a click opens. */
function matrixTooltip(rows: MatrixRow[], mode: MatrixMode, labels: MatrixLabels) {
  const lines = (row: MatrixRow, stage: Stage) => {
    const count = cellCount(row, stage, mode)
    const total = rowTotal(row, mode)
    const share = mode === 'share' ? ` · ${labels.rate(count, total)}` : ''
    return [
      row.name,
      `${labels.stage(stage)} ${labels.number(count)} / ${labels.number(total)}${share}`,
      labels.open(count),
    ]
  }
  return {
    trigger: 'item' as const,
    confine: true,
    formatter: (item: unknown) => {
      const { dataIndex, seriesIndex } = item as { dataIndex: number; seriesIndex: number }
      const row = rows[dataIndex]
      const stage = matrixStages[seriesIndex]
      return row && stage ? tooltipLines(lines(row, stage)) : ''
    },
  }
}
