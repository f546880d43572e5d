import { Measure, measureLabel, stageLabel, type Stage } from '../../../schema/vocabulary'
import { sumOf } from '../figures'
import type { Placed } from '../write-sheet'
import type { BarChart } from './bar-option'

/** A chart with the cells that contain its figures. */
export interface AnnualChart {
  chart: BarChart
  /** `'sheet'!cell` of each value, by series and name. */
  cells: string[][]
}

const colours = ['#9dc0ea', '#3f7bc4', '#1f5597']
const measures = [Measure.DECLARED, Measure.REVIEWED, Measure.PASSED]

/** The 小计 of a table's groups, with a series for each measure. */
function byGroup(placed: Placed, title: string): AnnualChart {
  const { report, subtotals, letters } = placed
  const groups = [...Map.groupBy(report.rows, ({ labels }) => labels[0]!)]
  return {
    chart: {
      title,
      names: groups.map(([name]) => name),
      series: measures.map((measure, index) => ({
        name: measureLabel[measure].zh,
        colour: colours[index]!,
        values: groups.map(([name, rows]) =>
          report.hiddenSums?.get(name)?.has(measure) ? null : sumOf(report.columns, rows)[measure]!,
        ),
      })),
      stacked: false,
    },
    cells: measures.map((measure) =>
      groups.map(([name]) => `'${report.name}'!${letters.get(measure)}${subtotals.get(name)}`),
    ),
  }
}

/** Declarations in progress by stage, from the totals of T5. */
function byStage({ report, letters, wholes }: Placed): AnnualChart {
  const stages = report.checks![0]!.parts as Stage[]
  const totals = sumOf(report.columns, report.rows)
  return {
    chart: {
      title: '各环节在办件数',
      names: stages.map((stage) => stageLabel[stage].zh),
      series: [{ name: '在办', colour: colours[1]!, values: stages.map((stage) => totals[stage]!) }],
      stacked: false,
    },
    cells: [stages.map((stage) => `'${report.name}'!${letters.get(stage)}${wholes[0]!.row}`)],
  }
}

/** The charts of the overview, from cells of T5, T2 and T1, as far as the workbook has these tables. */
export function annualCharts(placed: readonly Placed[]): AnnualChart[] {
  const charts: [code: string, draw: (table: Placed) => AnnualChart][] = [
    ['T5', byStage],
    ['T2', (table) => byGroup(table, '各区县申报、参评、通过件数')],
    ['T1', (table) => byGroup(table, '各系列（专业）申报、参评、通过件数')],
  ]
  return charts.flatMap(([code, draw]) => {
    const table = placed.find(({ report }) => report.code === code)
    return table ? [draw(table)] : []
  })
}
