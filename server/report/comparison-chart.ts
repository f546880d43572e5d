import { Measure, measureLabel } from '../../schema/vocabulary'
import type { SheetChart } from '../workbook/chart/chart'
import { stageColour } from '../workbook/chart/colour'
import { cellOf, type Placed } from '../workbook/placed'
import { keyOf, type Names } from './comparison-columns'

/** The earlier year is lighter. */
const views = [
  ['SAME', stageColour(1)],
  ['NOW', stageColour(3)],
] as const

/** The measures that a table compares and a chart shows. */
const compared = [Measure.DECLARED, Measure.PASSED]

/** A chart of each of the tables: both years on the same day. */
export function comparisonCharts(placed: readonly Placed[], names: Names): SheetChart[] {
  return placed.flatMap((table): SheetChart[] => {
    const { report, rows, letters } = table
    const measure = compared.find((each) => letters.has(keyOf(each, 'SAME')) && letters.has(`${each}/difference`))
    if (!measure || report.rows.length === 0) return []
    const lines = report.rows.map((row, index) => ({ row, at: rows[0] + 1 + index }))
    return [
      {
        chart: {
          kind: 'BARS',
          // The legend has the years.
          title: `各${report.labels[0]}${measureLabel[measure].zh}件数对比`,
          names: lines.map(({ row }) => row.labels[0]!),
          series: views.map(([view, colour]) => ({
            name: names[view],
            colour,
            values: lines.map(({ row }) => row.counts[keyOf(measure, view)] ?? 0),
          })),
        },
        formulas: views.map(([view]) => lines.map(({ at }) => cellOf(table, keyOf(measure, view), at))),
      },
    ]
  })
}
