import { measureLabel, Measure } from '../../schema/vocabulary'
import { figuresOf, sumOf } from './figures'
import { unitOf, type CountColumn, type Report, type Unit } from './sheet'
import { checkWords, columnNumbers } from './form/relation'
import { violatedFormula, violatingRows } from './form/row-check'
import { grandTotal } from './report-line'
import { cellOf, type Placed } from './placed'

/** How a figure of 勾稽 was counted. Two compared figures never have the same source. */
export enum FigureSource {
  GROUPS = '各表分组计数',
  ROWS = '明细逐件标记',
  TOTAL = '不分组总计',
  PEOPLE = '证件号去重',
  FACTS = '申报原始字段',
  ARRIVALS = '进入环节日累计',
  LIST = '预警逐条',
  RULES = '规则逐条计数',
  RELATION = '审核关系',
}

export interface Figure<S extends FigureSource = FigureSource> {
  source: S
  value: number
}

/** One comparison of 勾稽校验: the figure of a table (or 明细) and an independent count. */
export interface Check {
  /** Name of the checked table or sheet. */
  place: string
  what: string
  unit: Unit | null
  result: Figure
  expected: Figure
  /** Formula that refers to the cell with the result, once its sheet is written. */
  formula: (placed: readonly Placed[]) => string
}

/** Compares two figures. Two of the same source don't compile, since they would always agree. */
export const check = <A extends FigureSource, B extends Exclude<FigureSource, A>>(
  subject: Pick<Check, 'place' | 'what' | 'unit' | 'formula'>,
  result: Figure<A>,
  expected: Figure<B>,
): Check => ({ ...subject, result, expected })

export type MeasureTotals = Readonly<Record<Measure, number>>

/** The cell of a table, once it is written. @param table its name */
const figureAt = (table: string, key: string, rowOf: (placed: Placed) => number) => (placed: readonly Placed[]) => {
  const own = placed.find(({ report }) => report.name === table)!
  return cellOf(own, key, rowOf(own))
}

/** For each measure, compares the number of flagged rows of 明细 with a count without grouping. */
export function detailChecks(
  flagged: MeasureTotals,
  totals: MeasureTotals,
  countFormula: (measure: Measure) => string,
): Check[] {
  return Object.values(Measure).map((measure) =>
    check(
      { place: '明细', what: measureLabel[measure].zh, unit: '件', formula: () => countFormula(measure) },
      { source: FigureSource.ROWS, value: flagged[measure] },
      { source: FigureSource.TOTAL, value: totals[measure] },
    ),
  )
}

/** Independent count of a column's total; null when there is none. */
export type Expect = (column: CountColumn) => Figure<Exclude<FigureSource, FigureSource.GROUPS>> | null

/** Compares each total of a table with an independent count. So the tables also agree with each other. */
export function wholeChecks(report: Report, expect: Expect): Check[] {
  const wholes =
    report.totals === 'EACH_WHOLE'
      ? [...Map.groupBy(report.rows, ({ labels }) => labels[0]!)]
      : ([[grandTotal, report.rows]] as const)
  return wholes.flatMap(([name, rows]) => {
    const figures = figuresOf(report.columns, sumOf(report.columns, rows), {})
    return report.columns.flatMap((column) => {
      const expected = column.kind === 'COUNT' ? expect(column) : null
      if (!expected) return []
      const { key, header, group } = column
      const what = key in measureLabel ? measureLabel[key as Measure].zh : `${group ?? ''}${header}`
      return [
        check(
          {
            place: report.name,
            what: `${name === grandTotal ? '' : `${name}：`}${what}`,
            unit: unitOf(report, column),
            formula: figureAt(
              report.name,
              key,
              ({ wholes: written }) => written.find((whole) => whole.name === name)!.row,
            ),
          },
          { source: FigureSource.GROUPS, value: figures[key] as number },
          expected,
        ),
      ]
    })
  })
}

/** Compares one column's total with an independent count. */
export function totalCheck<A extends FigureSource, B extends Exclude<FigureSource, A>>(
  report: Report,
  { key, what }: { key: string; what: string },
  source: A,
  expected: Figure<B>,
): Check {
  const figures = figuresOf(report.columns, sumOf(report.columns, report.rows), {})
  const formula = figureAt(report.name, key, ({ wholes }) => wholes[0]!.row)
  const subject = { place: report.name, what, unit: unitOf(report), formula }
  return check<A, B>(subject, { source, value: figures[key] as number }, expected)
}

/** For a table without totals, compares each row with a count by the columns of the declarations. */
export function rowChecks(report: Report, facts: readonly number[]): Check[] {
  return report.rows.map(({ labels, counts }, index) =>
    check(
      {
        place: report.name,
        what: `${labels.at(-1)}：${measureLabel.DECLARED.zh}`,
        unit: unitOf(report),
        formula: figureAt(report.name, Measure.DECLARED, ({ rows: [first] }) => first + index),
      },
      { source: FigureSource.GROUPS, value: counts[Measure.DECLARED]! },
      { source: FigureSource.FACTS, value: facts[index]! },
    ),
  )
}

/** Compares the sum of some rows with a count by the columns of the declarations. */
export function partsCheck(report: Report, what: string, items: readonly string[], fact: number): Check {
  const parts = report.rows.flatMap(({ labels, counts }, index) =>
    items.includes(labels.at(-1)!) ? [{ index, count: counts[Measure.DECLARED]! }] : [],
  )
  const cells = parts.map(({ index }) => figureAt(report.name, Measure.DECLARED, ({ rows: [first] }) => first + index))
  const formula = (placed: readonly Placed[]) => cells.map((cell) => cell(placed)).join('+')
  return check(
    { place: report.name, what, unit: unitOf(report), formula },
    { source: FigureSource.GROUPS, value: parts.reduce((sum, { count }) => sum + count, 0) },
    { source: FigureSource.FACTS, value: fact },
  )
}

/** For each 审核关系 at a table's foot, compares the number of lines that violate it with none. */
export function relationChecks(report: Report): Check[] {
  const numbers = columnNumbers(report.columns)
  return (report.checks ?? []).map((relation) => {
    const formula = (placed: readonly Placed[]) => {
      const own = placed.find((each) => each.report.name === report.name)!
      const [first, last] = own.rows
      const range = (key: string) => `${cellOf(own, key, first)}:${own.letters.get(key)}${last}`
      return violatedFormula(relation, range)
    }
    return check(
      { place: report.name, what: `${checkWords(relation, numbers)}：不符的行`, unit: '行', formula },
      { source: FigureSource.GROUPS, value: violatingRows(report, relation) },
      { source: FigureSource.RELATION, value: 0 },
    )
  })
}

/** The conclusion in Chinese words. */
export function conclusionOf(checks: readonly Check[]): { agree: string; differ: string; text: string } {
  const wrong = checks.filter(({ result, expected }) => result.value !== expected.value).length
  const agree = `共 ${checks.length} 项，全部一致`
  const differ = `共 ${checks.length} 项，不一致 `
  return { agree, differ, text: wrong === 0 ? agree : `${differ}${wrong} 项` }
}
