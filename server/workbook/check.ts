import { Measure, measureLabel } from '../../schema/vocabulary'
import { figuresOf, sumOf } from './figures'
import type { Report } from './sheet'
import type { Placed } from './write-sheet'

/** One comparison of 勾稽校验: what a table (or 明细) gives against the server's own figure. */
export interface Check {
  /** The sheet that it looks at. */
  place: string
  what: string
  result: number
  expected: number
  /** Where the result stands, once its sheet is written. */
  formula: (placed: readonly Placed[]) => string
}

export type MeasureTotals = Readonly<Record<Measure, number>>

const all = Object.values(Measure)
const names: readonly string[] = all

const cellOf = (place: string, key: string, rowOf: (placed: Placed) => number) => (placed: readonly Placed[]) => {
  const sheet = placed.find(({ report }) => report.name === place)!
  return `'${place}'!${sheet.letters.get(key)}${rowOf(sheet)}`
}

/** 明细 counted whole, measure by measure. */
export function detailChecks(totals: MeasureTotals, countFormula: (measure: Measure) => string): Check[] {
  return all.map((measure) => ({
    place: '明细',
    what: measureLabel[measure].zh,
    result: totals[measure],
    expected: totals[measure],
    formula: () => countFormula(measure),
  }))
}

/** Each whole that a table tells against the figure counted without any grouping; so tables agree with one another too. */
export function tableChecks(report: Report, totals: MeasureTotals): Check[] {
  if (report.totals === 'NONE') return rowChecks(report)
  const wholes =
    report.totals === 'EACH_WHOLE'
      ? [...Map.groupBy(report.rows, ({ labels }) => labels[0]!)]
      : ([['合计', report.rows]] as const)
  return wholes.flatMap(([name, rows]) => {
    const figures = figuresOf(report.columns, sumOf(report.columns, rows), {})
    const compared = report.columns.filter(({ key }) => names.includes(key)).map(({ key }) => key as Measure)
    return compared.map((measure) => ({
      place: report.name,
      what: `${name === '合计' ? '' : `${name}：`}${measureLabel[measure].zh}`,
      result: figures[measure] as number,
      expected: totals[measure],
      formula: cellOf(report.name, measure, ({ wholes: written }) => written.find((whole) => whole.name === name)!.row),
    }))
  })
}

/** One column's total against a figure that another question gave. */
export function totalCheck(report: Report, key: string, what: string, expected: number): Check {
  const figures = figuresOf(report.columns, sumOf(report.columns, report.rows), {})
  return {
    place: report.name,
    what,
    result: figures[key] as number,
    expected,
    formula: cellOf(report.name, key, ({ wholes }) => wholes[0]!.row),
  }
}

/** Rows that add up to nothing stand for themselves. */
function rowChecks(report: Report): Check[] {
  return report.rows.map(({ labels, counts }, index) => ({
    place: report.name,
    what: `${labels.at(-1)}：${measureLabel.DECLARED.zh}`,
    result: counts[Measure.DECLARED]!,
    expected: counts[Measure.DECLARED]!,
    formula: cellOf(report.name, Measure.DECLARED, ({ rows: [first] }) => first + index),
  }))
}

/** The conclusion in words. */
export function conclusionOf(checks: readonly Check[]): { agree: string; differ: string; text: string } {
  const wrong = checks.filter(({ result, expected }) => result !== expected).length
  const agree = `共 ${checks.length} 项，全部一致`
  const differ = `共 ${checks.length} 项，不一致 `
  return { agree, differ, text: wrong === 0 ? agree : `${differ}${wrong} 项` }
}
