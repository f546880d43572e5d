import type { EChartsOption } from 'echarts'
import type { ChartTheme } from '../chart/theme'
import { tooltipIndex, tooltipLines } from '../chart/tooltip'

/** Open findings at the end of some days; each line has a value a day. */
export interface TrendLines {
  /** yyyy-mm-dd */
  days: string[]
  violations: number[]
  warnings: number[]
}

export interface TrendLabels {
  violations: string
  warnings: string
  number: (value: number) => string
  day: (day: string) => string
}

/** Two lines from zero: what is broken, filled marks; what only reminds, hollow ones. */
export function trendOption({ days, violations, warnings }: TrendLines, theme: ChartTheme, labels: TrendLabels) {
  const lines = [
    { name: labels.violations, data: violations, color: theme.overdue, symbol: 'circle' },
    { name: labels.warnings, data: warnings, color: theme.remind, symbol: 'emptyCircle' },
  ]
  return {
    aria: { enabled: true, label: { enabled: false } },
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: 4, right: 72, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis',
      confine: true,
      formatter: (items: unknown) => {
        const index = tooltipIndex(items)
        return tooltipLines([
          days[index] ?? '',
          ...lines.map(({ name, data }) => `${name} ${labels.number(data[index] ?? 0)}`),
        ])
      },
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: days,
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
      axisLabel: { color: theme.muted, fontSize: 12, hideOverlap: true, formatter: labels.day },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      axisLabel: { color: theme.muted, fontSize: 12, formatter: labels.number },
      splitLine: { lineStyle: { color: theme.line } },
    },
    series: lines.map(({ name, data, color, symbol }) => ({
      name,
      type: 'line' as const,
      symbol,
      symbolSize: 8,
      // A day's findings aren't kept as rows, so nothing of it opens anything or looks as if it did.
      silent: true,
      lineStyle: { width: 2, color },
      itemStyle: { color },
      labelLayout: { moveOverlap: 'shiftY' as const },
      endLabel: { show: true, formatter: '{a}', color: theme.text, fontSize: 12 },
      data,
    })),
  } satisfies EChartsOption
}
