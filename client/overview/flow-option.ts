import type { EChartsOption } from 'echarts'
import type { Stage } from '../../schema/vocabulary'
import type { ChartTheme } from '../chart/theme'
import { tooltipIndex, tooltipLines } from '../chart/tooltip'

/** How many had reached each stage, or a later one, by the end of each day; `reached` has one vector per stage. */
export interface Flow {
  /** yyyy-mm-dd, without gaps */
  days: string[]
  stages: Stage[]
  reached: number[][]
}

export interface FlowLabels {
  stage: (stage: Stage) => string
  number: (value: number) => string
  /** `10-11`: the axis lies within the year. */
  day: (day: string) => string
  /** What a click on a line opens: the rows of the last day, whichever day is pointed at. */
  open: (lastDay: string) => string
}

/** Pixels of a line's name: a Chinese character is as wide as its size, others little more than half. */
const widthOf = (text: string) => [...text].reduce((width, character) => width + (character > '\u2e7f' ? 12 : 7), 0)

/**
 * Cumulative flow: one area line per stage, an earlier stage behind a later one, so the gap between two lines is what
 * lies between them. Not stacked: each line is read from zero.
 */
export function flowOption(flow: Flow, theme: ChartTheme, labels: FlowLabels) {
  const tooltip = (day: number) => [
    flow.days[day] ?? '',
    ...flow.stages.map((stage, index) => `${labels.stage(stage)} ${labels.number(flow.reached[index]?.[day] ?? 0)}`),
    labels.open(flow.days.at(-1) ?? ''),
  ]
  return {
    aria: { enabled: true, label: { enabled: false } },
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: {
      left: 4,
      right: Math.max(...flow.stages.map((stage) => widthOf(labels.stage(stage)))) + 16,
      top: 12,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: {
      trigger: 'axis',
      confine: true,
      formatter: (items: unknown) => tooltipLines(tooltip(tooltipIndex(items))),
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: flow.days,
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
    series: flow.stages.map((stage, index) => ({
      name: labels.stage(stage),
      type: 'line' as const,
      // A line of one day is a point.
      symbol: flow.days.length === 1 ? 'circle' : 'none',
      triggerEvent: true,
      lineStyle: { width: 1.5, color: theme.stage[stage] },
      itemStyle: { color: theme.stage[stage] },
      areaStyle: { color: theme.stage[stage], opacity: 0.85 },
      endLabel: { show: true, formatter: '{a}', color: theme.text, fontSize: 12, lineHeight: 17 },
      labelLayout: { moveOverlap: 'shiftY' as const },
      data: flow.reached[index] ?? [],
    })),
  } satisfies EChartsOption
}
