import type { EChartsOption } from 'echarts'
import type { Stage } from '../../schema/vocabulary'
import type { ChartTheme } from '../chart/theme'
import { dayOption, nameAtEnd, roomForNames } from '../chart/base-option'

/**
 * How many declarations had reached each stage, or a later one, at the end of each day. `reached` has one list per
 * stage.
 */
export interface Flow {
  /** yyyy-mm-dd, every day of the span */
  days: string[]
  stages: readonly Stage[]
  reached: number[][]
}

export interface FlowLabels {
  stage: (stage: Stage) => string
  number: (value: number) => string
  /** Without the year, such as `10-11`. */
  day: (day: string) => string
  /** What a click on a line does; its rows are always those of the last day, because only these are known. */
  open: (lastDay: string) => string
}

/**
 * A cumulative flow chart: one area per stage, with the later stages drawn in front of the earlier ones. The gap between
 * two lines shows how many declarations are between the two stages. The areas are not stacked; each starts at zero.
 */
export function flowOption(flow: Flow, theme: ChartTheme, labels: FlowLabels) {
  const tooltip = (day: number) => [
    flow.days[day] ?? '',
    ...flow.stages.map((stage, index) => `${labels.stage(stage)} ${labels.number(flow.reached[index]?.[day] ?? 0)}`),
    labels.open(flow.days.at(-1) ?? ''),
  ]
  const right = roomForNames(flow.stages.map(labels.stage), theme)
  return {
    ...dayOption({ days: flow.days, right, day: labels.day, tooltip }, theme),
    series: flow.stages.map((stage, index) => ({
      name: labels.stage(stage),
      type: 'line' as const,
      // One day makes no line, so it is drawn as a point.
      symbol: flow.days.length === 1 ? 'circle' : 'none',
      triggerEvent: true,
      lineStyle: { width: 1.5, color: theme.stage[stage] },
      itemStyle: { color: theme.stage[stage] },
      areaStyle: { color: theme.stage[stage], opacity: 0.85 },
      ...nameAtEnd(theme),
      data: flow.reached[index] ?? [],
    })),
  } satisfies EChartsOption
}
