import type { BarSeriesOption } from 'echarts/charts'
import type { EChartsCoreOption } from 'echarts/core'
import type { Chart } from './chart'
import { colourOf } from './colour'
import { fontFamily } from './font'

/** Horizontal bars side by side with the first name on top and numbers at their ends, on white for printing. */
export function barOption({ title, names, series }: Omit<Chart, 'kind'>) {
  const text = { fontFamily, color: colourOf('ink') }
  return {
    animation: false,
    backgroundColor: colourOf('paper'),
    textStyle: text,
    title: { text: title, left: 'center', top: 8, textStyle: { ...text, fontSize: 18, fontWeight: 'normal' } },
    legend: { bottom: 6, data: series.map(({ name }) => name), textStyle: { ...text, fontSize: 13 } },
    grid: { left: 16, right: 60, top: 44, bottom: 40, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { ...text, fontSize: 12 },
      splitLine: { lineStyle: { color: colourOf('line') } },
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
      data: values,
      itemStyle: { color: colour },
      barMaxWidth: 18,
      label: { show: true, position: 'right', ...text },
    })),
  } satisfies EChartsCoreOption
}
