import type { BarSeriesOption } from 'echarts/charts'
import type { EChartsCoreOption } from 'echarts/core'
import { heldBack } from '../sheet'
import { fontFamily } from './font'

/** One picture's figures: a bar a name, a colour a series. */
export interface BarChart {
  title: string
  names: string[]
  /** Null is a number that a public version keeps back. */
  series: { name: string; colour: string; values: (number | null)[] }[]
  /** Bars on one another, or side by side. */
  stacked: boolean
}

const ink = '#1d2329'
const line = '#dfe3e8'
/** No bar, and its mark where the number would stand. */
const withheld = { value: 0, label: { formatter: heldBack } }

/** Horizontal bars, the first name on top, numbers at their ends; on white, as it is printed. */
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
      data: values.map((value) => (value === null ? withheld : value)),
      itemStyle: { color: colour },
      barMaxWidth: 18,
      ...(stacked ? { stack: 'one' } : { label: { show: true, position: 'right', fontFamily, color: ink } }),
    })),
  } satisfies EChartsCoreOption
}
