import type { EChartsOption } from 'echarts'
import type { Stage } from '../../schema/vocabulary'
import type { ChartTheme } from '../chart/theme'
import { tooltipIndex, tooltipLines } from '../chart/tooltip'

/** One stage's work in progress; ages in working days, null where there are none. */
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
  /** The line under the tooltip: what a click opens. */
  open: (count: number) => string
}

/** `640 · 4/21`: how many, and how long the median and the oldest have been there, in working days. */
export function stageProgressText(row: StageProgressRow, labels: StageProgressLabels): string {
  const count = labels.number(row.count)
  if (row.medianWorkingDays === null || row.oldestWorkingDays === null) return count
  return `${count} · ${labels.number(row.medianWorkingDays)}/${labels.number(row.oldestWorkingDays)}`
}

/** Horizontal bars in the notice's order, first stage on top; what is overdue stands first and in its own colour. */
export function stageProgressOption(rows: StageProgressRow[], theme: ChartTheme, labels: StageProgressLabels) {
  const overdueText = (row: StageProgressRow) => (row.overdue ? `▲${labels.overdue} ${labels.number(row.overdue)}` : '')
  const direct = (row: StageProgressRow) =>
    stageProgressText(row, labels) + (row.overdue ? `  {overdue|${overdueText(row)}}` : '')
  const tooltip = (row: StageProgressRow) =>
    [labels.stage(row.stage), stageProgressText(row, labels), overdueText(row), labels.open(row.count)].filter(Boolean)
  return {
    aria: { enabled: true },
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: 4, right: 130, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (items: unknown) => {
        const row = rows[tooltipIndex(items)]
        return row ? tooltipLines(tooltip(row)) : ''
      },
    },
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
        type: 'bar',
        stack: 'count',
        barWidth: '60%',
        data: rows.map((row) => row.overdue),
        itemStyle: { color: theme.overdue, decal: theme.overdueDecal },
      },
      {
        name: labels.inTime,
        type: 'bar',
        stack: 'count',
        data: rows.map((row) => ({ value: row.count - row.overdue, itemStyle: { color: theme.stage[row.stage] } })),
        label: {
          show: true,
          position: 'right',
          color: theme.text,
          fontSize: 12,
          formatter: ({ dataIndex }: { dataIndex: number }) => (rows[dataIndex] ? direct(rows[dataIndex]) : ''),
          rich: { overdue: { color: theme.overdue, fontWeight: 600, fontSize: 12 } },
        },
      },
    ],
  } satisfies EChartsOption
}
