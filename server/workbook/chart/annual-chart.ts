import { Measure, measureLabel, stageGroupOf, stageLabel, type Stage } from '../../../schema/vocabulary'
import { sumOf } from '../figures'
import type { Column } from '../sheet'
import { cellOf, type Placed } from '../placed'
import type { SheetChart } from './chart'
import { stageColour } from './colour'

/** 申报, 参评, 通过 from light to dark. */
const measures = [
  [Measure.DECLARED, stageColour(1)],
  [Measure.REVIEWED, stageColour(3)],
  [Measure.PASSED, stageColour(4)],
] as const

/** The 小计 of a table's groups, with a series for each measure. */
function byGroup(placed: Placed, title: string): SheetChart {
  const { report, subtotals } = placed
  const groups = [...Map.groupBy(report.rows, ({ labels }) => labels[0]!)]
  return {
    chart: {
      kind: 'BARS',
      title,
      names: groups.map(([name]) => name),
      series: measures.map(([measure, colour]) => ({
        name: measureLabel[measure].zh,
        colour,
        values: groups.map(([name, rows]) =>
          report.hiddenSums?.get(name)?.has(measure) ? null : sumOf(report.columns, rows)[measure]!,
        ),
      })),
    },
    formulas: measures.map(([measure]) => groups.map(([name]) => cellOf(placed, measure, subtotals.get(name)!))),
  }
}

const stagesOf = ({ report }: Placed) => report.checks![0]!.parts as Stage[]

/** Declarations in progress by stage, from the totals of T5. */
function byStage(placed: Placed): SheetChart {
  const { report, wholes } = placed
  const stages = stagesOf(placed)
  const totals = sumOf(report.columns, report.rows)
  return {
    chart: {
      kind: 'BARS',
      title: '各环节在办件数',
      names: stages.map((stage) => stageLabel[stage].zh),
      series: [{ name: '在办', colour: stageColour(3), values: stages.map((stage) => totals[stage]!) }],
    },
    formulas: [stages.map((stage) => cellOf(placed, stage, wholes[0]!.row))],
  }
}

/** Declarations in progress of each series, divided by the groups of stages of T5. */
function seriesByStage(placed: Placed): SheetChart {
  const { report } = placed
  const stages = new Set<string>(stagesOf(placed))
  const groups = [
    ...Map.groupBy(
      report.columns.filter(({ key }) => stages.has(key)),
      ({ group }: Column) => group!,
    ),
  ]
  const rows = report.rows.map((row, index) => ({ row, at: placed.rows[0] + 1 + index }))
  const busy = rows.filter(({ row }) => groups.some(([, columns]) => columns.some(({ key }) => row.counts[key])))
  return {
    chart: {
      kind: 'STACK',
      title: '各系列（专业）在办件数，按环节',
      names: busy.map(({ row }) => row.labels[0]!),
      series: groups.map(([name, columns]) => ({
        name,
        colour: stageColour(stageGroupOf(columns[0]!.key as Stage)),
        values: busy.map(({ row }) => columns.reduce((sum, { key }) => sum + (row.counts[key] ?? 0), 0)),
      })),
    },
    formulas: groups.map(([, columns]) =>
      busy.map(({ at }) => columns.map(({ key }) => cellOf(placed, key, at)).join('+')),
    ),
  }
}

/** The charts of the overview, from cells of T5, T2 and T1, as far as the workbook has these tables. */
export function annualCharts(placed: readonly Placed[]): SheetChart[] {
  const charts: [code: string, draw: (table: Placed) => SheetChart][] = [
    ['T5', byStage],
    ['T5', seriesByStage],
    ['T2', (table) => byGroup(table, '各区县申报、参评、通过件数')],
    ['T1', (table) => byGroup(table, '各系列（专业）申报、参评、通过件数')],
  ]
  return charts
    .flatMap(([code, draw]) => {
      const table = placed.find(({ report }) => report.code === code)
      return table ? [draw(table)] : []
    })
    .filter(({ chart }) => chart.names.length > 0)
}
