import type { ChartTheme } from './theme'
import { tooltipIndex, tooltipLines } from './tooltip'

/**
 * The part of an option that all charts share. An option has functions only in its tooltips: the rest of it is sent to the
 * worker that draws the picture of the chart.
 */
export const baseOption = (theme: ChartTheme) => ({
  aria: { enabled: true, label: { enabled: false } },
  animation: false,
  textStyle: { fontFamily: theme.font, fontSize: theme.size },
})

/** Pixels around the plot. The axis labels lie inside the plot's area, so only the series labels need space. */
export const plotGrid = (right: number, top = 4) => ({
  left: 4,
  right,
  top,
  bottom: 4,
  outerBoundsMode: 'same' as const,
  outerBoundsContain: 'axisLabel' as const,
})

/**
 * Pixels at the right of a chart whose lines have their names at their ends. A Chinese character is as wide as the font
 * size, a Latin letter about half as wide.
 */
export function roomForNames(names: readonly string[], { size }: ChartTheme): number {
  const widthOf = (name: string) =>
    [...name].reduce((width, character) => width + (character > '\u2e7f' ? 1 : 0.6), 0) * size
  return Math.max(...names.map(widthOf)) + 16
}

interface BarAxes {
  /** Of the rows, from the top. */
  names: string[]
  /** Whether the bars are percents of 100. */
  percent?: boolean
  /** What a click on a row's name does, in lines; none where it does nothing. */
  acts: (row: number) => string[]
}

/** The axes of horizontal bars, one row for each name. ECharts itself writes a count with commas. */
export function barAxes({ names, percent = false, acts }: BarAxes, theme: ChartTheme) {
  return {
    xAxis: {
      type: 'value' as const,
      min: 0,
      max: percent ? 100 : undefined,
      minInterval: 1,
      axisLabel: {
        color: theme.muted,
        fontSize: theme.size,
        hideOverlap: true,
        ...(percent ? { formatter: '{value}%' } : {}),
      },
      splitLine: { lineStyle: { color: theme.line } },
    },
    yAxis: {
      type: 'category' as const,
      inverse: true,
      data: names.map((value, row) => ({
        value,
        textStyle: { color: acts(row).length > 0 ? theme.accent : theme.text },
      })),
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
      axisLabel: {
        fontSize: theme.size,
        interval: 0,
        width: 112,
        overflow: 'truncate' as const,
      },
      triggerEvent: true,
      // With the whole name, which may be cut off on the axis.
      tooltip: {
        show: true,
        formatter: ({ tickIndex }: { tickIndex: number }) => tooltipLines([names[tickIndex] ?? '', ...acts(tickIndex)]),
      },
    },
  }
}

/**
 * A line's name at its end. Names that would cover each other are moved up or down. Of a chart too low for all of them some
 * are hidden.
 */
export const nameAtEnd = (theme: ChartTheme) => ({
  endLabel: { show: true, formatter: '{a}', color: theme.text, fontSize: theme.size, lineHeight: 17 },
  labelLayout: { moveOverlap: 'shiftY' as const, hideOverlap: true },
})

interface DayChart {
  /** yyyy-mm-dd */
  days: string[]
  right: number
  day: (day: string) => string
  /** Lines of text for the day at this index. */
  tooltip: (index: number) => string[]
}

/** A line chart with one value per day, without its series. */
export function dayOption({ days, right, day, tooltip }: DayChart, theme: ChartTheme) {
  return {
    ...baseOption(theme),
    grid: plotGrid(right, 12),
    tooltip: {
      trigger: 'axis' as const,
      confine: true,
      formatter: (items: unknown) => tooltipLines(tooltip(tooltipIndex(items))),
    },
    xAxis: {
      type: 'category' as const,
      boundaryGap: false,
      data: days.map(day),
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
      axisLabel: { color: theme.muted, fontSize: theme.size, hideOverlap: true },
    },
    yAxis: {
      type: 'value' as const,
      min: 0,
      minInterval: 1,
      axisLabel: { color: theme.muted, fontSize: theme.size },
      splitLine: { lineStyle: { color: theme.line } },
    },
  }
}
