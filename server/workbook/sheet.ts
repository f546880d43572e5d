import type { Measure } from '../../schema/vocabulary'

// Types that describe a report as data; `write-sheet.ts` writes it in the office's layout.

/** Column of 明细 → the selected codes; null is a missing value. */
export type Codes = Readonly<Record<string, readonly (string | null)[]>>

/** Unit of a figure: declarations, people, findings, lines, working days. */
export type Unit = '件' | '人' | '条' | '行' | '工作日'

interface Head {
  /** Unique in the table. When it is a measure's name, the column's total is that measure over all rows; 勾稽 checks it. */
  key: string
  header: string
  /** The upper of two header levels. */
  group?: string
}

/** Counts the rows of a measure that fulfil `where` and the condition of the table's row. */
export interface CountColumn extends Head {
  kind: 'COUNT'
  measure: Measure
  where?: Codes
  /** A numeric column of 明细 to sum instead of counting rows. */
  of?: string
  /** Unit when it differs from the sheet's; then the header names it. */
  unit?: Unit
}

/** A number from the server that nothing in the workbook counts; it is summed in totals. */
export interface ValueColumn extends Head {
  kind: 'VALUE'
}

/** Sum of other columns of the same row. */
export interface SumColumn extends Head {
  kind: 'SUM'
  parts: string[]
}

/** `to` less `from`, two columns of the same row. */
export interface DifferenceColumn extends Head {
  kind: 'DIFFERENCE'
  from: string
  to: string
}

/** A quotient of two columns of the same row, in totals of their sums; "—" when the denominator is 0. */
export interface RatioColumn extends Head {
  kind: 'RATIO'
  numerator: string
  denominator: string
  /** A column that counts decided declarations: when it is 0 the quotient is "—" instead of 0 %. */
  decided?: string
  /** One decimal of a percentage or of the number. */
  format: 'PERCENT' | 'DECIMAL'
}

/** The row's share of the table's total; with EACH_WHOLE, of its group's 小计. */
export interface ShareColumn extends Head {
  kind: 'SHARE'
  of: string
  /** The column whose total is the whole; by default `of` itself. */
  whole?: string
}

/** A fact about the row, which isn't summed. */
export interface FactColumn extends Head {
  kind: 'FACT'
  type: 'TEXT' | 'NUMBER' | 'DAY'
  width?: number
}

export type Column = CountColumn | ValueColumn | SumColumn | DifferenceColumn | RatioColumn | ShareColumn | FactColumn

/** Whether a column shows percents, with one decimal. */
export const isPercent = (column: Column): boolean =>
  column.kind === 'SHARE' || (column.kind === 'RATIO' && column.format === 'PERCENT')

export interface RowHead {
  /** One text for each label column. */
  labels: string[]
  /** Condition of the rows of 明细 that this row counts. */
  where: Codes
  /** By key of a fact column; days as yyyy-mm-dd. */
  facts?: Readonly<Record<string, string | number | null>>
}

export interface ReportRow extends RowHead {
  /** By key of a COUNT or VALUE column. */
  counts: Readonly<Record<string, number>>
  /** Keys of the figures that the public version hides. */
  hidden?: ReadonlySet<string>
}

/**
 * Totals of a table. TOTAL: one 合计. SUBTOTALS: a 小计 for each first label, and a 合计. EACH_WHOLE: a 小计 for each first
 * label, each of which counts everything, so there is no 合计. NONE: no totals.
 */
export type Totals = 'TOTAL' | 'SUBTOTALS' | 'EACH_WHOLE' | 'NONE'

export interface Report {
  /** T1 … */
  code: string
  /** Unit of its figures, 件 by default; null when the rows have different units and name them. */
  unit?: Unit | null
  /** Name of the sheet, or its part of the name of a sheet with several reports. */
  name: string
  /** Code of the report on whose sheet it is, below it. */
  below?: string
  title: string
  /** Headers of the label columns. */
  labels: string[]
  /** Widths of the label columns in characters, when they differ from the usual ones. */
  labelWidths?: number[]
  /** Least width of a column of figures in characters, when it differs from the usual one. */
  countWidth?: number
  columns: Column[]
  rows: ReportRow[]
  totals: Totals
  /** The rows that were counted together, after the largest ones; for TOTAL. */
  others?: { row: ReportRow; size: number }
  /** Number of rows that are shown, for TOTAL and NONE; the others are folded, with TOTAL into one line. */
  listed?: number
  /** Keys of the sums that the public version hides, by the group's first label or 合计. */
  hiddenSums?: ReadonlyMap<string, ReadonlySet<string>>
  /** 勾稽: in every row, 小计 and 合计 `whole` must be the sum of `parts`. */
  checks?: { whole: string; parts: string[]; sentence: string }[]
  notes: string[]
}

/** Sign for a hidden number in the public version. */
export const heldBack = '＊'

/** Unit of the figures of a sheet, or of one of its columns. */
export const unitOf = ({ unit }: Pick<Report, 'unit'>, column?: Column): Unit | null =>
  (column?.kind === 'COUNT' ? column.unit : undefined) ?? (unit === undefined ? '件' : unit)

/** Makes a formula that counts the rows of a measure under a condition, when the workbook contains the rows. */
export type CountFormula = (measure: Measure, where: Codes, of?: string) => string

/** Combines the conditions of a row and a column: a code must be in both. */
export function narrowed(row: Codes, own: Codes = {}): Codes {
  const both = Object.entries(own).map(([column, codes]) => {
    const wanted = row[column]
    return [column, wanted ? codes.filter((code) => wanted.includes(code)) : codes] as const
  })
  return { ...row, ...Object.fromEntries(both) }
}
