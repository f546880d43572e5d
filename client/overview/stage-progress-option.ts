import type { EChartsOption } from 'echarts'
import type { Stage } from '../../schema/vocabulary'
import type { ChartTheme } from '../chart/theme'
import { baseOption, plotGrid } from '../chart/base-option'
import { seriesTooltip } from '../chart/tooltip'

/** One stage's work in progress. The ages are in working days, null if the stage is empty. */
export interface StageProgressRow {
  stage: Stage
  count: number
  overdue: number
  medianWorkingDays: number | null
  oldestWorkingDays: number | null
}

export interface StageProgressLabels {
  stage: (stage: Stage) => string
  number: (value: number) => string
  overdue: string
  inTime: string
  /** The tooltip's last line: what a click opens. */
  open: (count: number) => string
}

/** `640 · 4/21`: the count, then the median and the longest stay in working days. */
export function stageProgressText(row: StageProgressRow, labels: StageProgressLabels): string {
  const count = labels.number(row.count)
  if (row.medianWorkingDays === null || row.oldestWorkingDays === null) return count
  return `${count} · ${labels.number(row.medianWorkingDays)}/${labels.number(row.oldestWorkingDays)}`
}

/** What a click on each series opens, by the series' index. */
export const stageProgressParts = ['OVERDUE', 'COUNT', 'OVERDUE'] as const

/** Width in pixels, estimated: 7 per Latin character at font size 12. */
const widthOf = (text: string) => text.length * 7 + 10

/**
 * Horizontal bars in the notice's order, with the overdue part first and in its own colour. The overdue number is the
 * label of a third, empty series behind the count's label, because a click on it opens other rows.
 */
export function stageProgressOption(rows: StageProgressRow[], theme: ChartTheme, labels: StageProgressLabels) {
  const overdueText = (row: StageProgressRow) => (row.overdue ? `▲${labels.overdue} ${labels.number(row.overdue)}` : '')
  const label = { show: true, position: 'right' as const, fontSize: 12 }
  const textAt =
    (text: (row: StageProgressRow) => string) =>
    ({ dataIndex }: { dataIndex: number }) =>
      rows[dataIndex] ? text(rows[dataIndex]) : ''
  const tooltip = (row: StageProgressRow, series: number) =>
    stageProgressParts[series] === 'OVERDUE'
      ? [labels.stage(row.stage), overdueText(row), labels.open(row.overdue)]
      : [labels.stage(row.stage), stageProgressText(row, labels), labels.open(row.count)]
  return {
    ...baseOption(theme),
    grid: plotGrid(130),
    tooltip: seriesTooltip((index, series) => (rows[index] ? tooltip(rows[index], series) : [])),
    xAxis: { type: 'value', min: 0, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((row) => labels.stage(row.stage)),
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
      axisLabel: { color: theme.text, fontSize: 12, interval: 0 },
    },
    series: [
      {
        name: labels.overdue,
        type: 'bar' as const,
        stack: 'count',
        barWidth: '60%',
        data: rows.map((row) => row.overdue),
        itemStyle: { color: theme.overdue, decal: theme.overdueDecal },
      },
      {
        name: labels.inTime,
        type: 'bar' as const,
        stack: 'count',
        data: rows.map((row) => ({ value: row.count - row.overdue, itemStyle: { color: theme.stage[row.stage] } })),
        label: { ...label, color: theme.text, formatter: textAt((row) => stageProgressText(row, labels)) },
      },
      {
        name: labels.overdue,
        type: 'bar' as const,
        stack: 'count',
        data: rows.map((row) => ({ value: 0, label: { offset: [widthOf(stageProgressText(row, labels)), 0] } })),
        label: { ...label, color: theme.overdue, fontWeight: 600, formatter: textAt(overdueText) },
      },
    ],
  } satisfies EChartsOption
}
