import type { Trend } from '../../schema/statistics'
import { flowStages, stageGroupOf, stageLabel } from '../../schema/vocabulary'
import type { SheetChart } from '../workbook/chart/chart'
import { stageColour } from '../workbook/chart/colour'

/** Most days that a chart names one a week; of a longer time it names the ends of months. */
const mostDays = 18 * 7

/** Indices of the days that the chart names, the last day among them. */
function namedDays(days: readonly string[]): number[] {
  const last = days.length - 1
  return days.flatMap((day, index) => {
    const isNamed =
      days.length <= mostDays ? (last - index) % 7 === 0 : day.slice(0, 7) !== days[index + 1]?.slice(0, 7)
    return isNamed ? [index] : []
  })
}

/** 累计流量: how many had reached a stage or a later one by the end of each day. No rows of the workbook count it. */
export function flowChart({ days, stages, reached }: Trend): SheetChart[] {
  const named = namedDays(days)
  if (named.length === 0) return []
  return [
    {
      chart: {
        kind: 'LINES',
        title: '累计到达各环节的件数',
        // Within so few weeks the year is the title's, and a whole day would take three lines below the axis.
        names: named.map((index) => (days.length <= mostDays ? days[index]!.slice('2026-'.length) : days[index]!)),
        series: flowStages.map((stage) => ({
          name: stageLabel[stage].zh,
          colour: stageColour(stageGroupOf(stage)),
          values: named.map((index) => reached[stages.indexOf(stage)]![index]!),
        })),
      },
      formulas: null,
      printsFigures: true,
    },
  ]
}
