import type { BarSeriesOption } from 'echarts/charts'
import type { EChartsCoreOption } from 'echarts/core'
import { heldBack } from '../sheet'
import { fontFamily } from './font'

/** Data of a chart: a bar for each name, a colour for each series. */
export interface BarChart {
  title: string
  names: string[]
  /** A value is null when the public version hides it. */
  series: { name: string; colour: string; values: (number | null)[] }[]
  /** Whether the series are stacked or side by side. */
  stacked: boolean
}

const ink = '#1d2329'
const line = '#dfe3e8'
/** A hidden number: no bar, and the sign for hidden numbers as its label. */
const hiddenValue = { value: 0, label: { formatter: heldBack } }

/** Horizontal bars with the first name on top and numbers at their ends, on white for printing. */
export function barOption({ title, names, series, stacked }: BarChart) {
  const text = { fontFamily, color: ink }
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: text,
    title: { text: title, left: 'center', top: 8, textStyle: { ...text, fontSize: 18, fontWeight: 'normal' } },
    legend: { bottom: 6, data: series.map(({ name }) => name), textStyle: { ...text, fontSize: 13 } },
    grid: { left: 16, right: 60, top: 44, bottom: 40, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { ...text, fontSize: 12 },
      splitLine: { lineStyle: { color: line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names,
      axisTick: { show: false },
      axisLabel: { ...text, fontSize: 13, interval: 0 },
    },
    series: series.map(({ name, colour, values }): BarSeriesOption => ({
      type: 'bar',
      name,
      data: values.map((value) => (value === null ? hiddenValue : value)),
      itemStyle: { color: colour },
      barMaxWidth: 18,
      ...(stacked ? { stack: 'one' } : { label: { show: true, position: 'right', fontFamily, color: ink } }),
    })),
  } satisfies EChartsCoreOption
}
