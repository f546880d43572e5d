import type { EChartsOption } from 'echarts'
import type { ChartTheme } from '../chart/theme'
import { dayOption, nameAtEnd, roomForNames } from '../chart/base-option'

/** Open findings at the end of each day. */
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

/** Two lines: violations with filled points, warnings with hollow ones, so that grey print shows the difference. */
export function trendOption({ days, violations, warnings }: TrendLines, theme: ChartTheme, labels: TrendLabels) {
  const lines = [
    { name: labels.violations, data: violations, color: theme.overdue, symbol: 'circle' },
    { name: labels.warnings, data: warnings, color: theme.remind, symbol: 'emptyCircle' },
  ]
  const tooltip = (index: number) => [
    days[index] ?? '',
    ...lines.map(({ name, data }) => `${name} ${labels.number(data[index] ?? 0)}`),
  ]
  const right = roomForNames([labels.violations, labels.warnings], theme)
  return {
    ...dayOption({ days, right, day: labels.day, tooltip }, theme),
    series: lines.map(({ name, data, color, symbol }) => ({
      name,
      type: 'line' as const,
      symbol,
      symbolSize: 8,
      // Only the daily counts are stored, so a click has no rows to open and a point must not look clickable.
      silent: true,
      lineStyle: { width: 2, color },
      itemStyle: { color },
      ...nameAtEnd(theme),
      data,
    })),
  } satisfies EChartsOption
}
