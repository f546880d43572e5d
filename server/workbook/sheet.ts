import type { Measure } from '../../schema/vocabulary'

/** A report as data: whoever adds one describes it, and `write-sheet.ts` lays it out in the office's form. */

/** Column of 明细 → the codes it may hold; null is what is not filled in. */
export type Codes = Readonly<Record<string, readonly (string | null)[]>>

/** A figure's own rows: those that the measure counts, narrowed by `where` and by the row it stands in. */
export interface CountColumn {
  key: string
  header: string
  group?: string
  measure: Measure
  where?: Codes
}

/** A formula of two other columns of the same row. */
export interface RateColumn {
  key: string
  header: string
  group?: string
  rate: { numerator: string; denominator: string }
}

export type FigureColumn = CountColumn | RateColumn

export interface ReportRow {
  /** One text per label column. */
  labels: string[]
  /** Which rows of 明细 stand behind this row. */
  where: Codes
  /** Whole numbers by column key. */
  counts: Record<string, number>
}

export interface Report {
  /** The sheet's tab. */
  name: string
  title: string
  /** Headers of the label columns. */
  labels: string[]
  columns: FigureColumn[]
  rows: ReportRow[]
  /** Rows with the same first label get a 小计; needs two label columns. */
  subtotals: boolean
  /** 勾稽: the whole must be the sum of its parts, in every row, subtotal and total. */
  check: { whole: string; parts: string[]; sentence: string }
  /** What the total of a column must be, counted without the report's grouping. */
  expected: { key: string; count: number }
  notes: string[]
}

/** The rows that figures are counted from, where the workbook holds them: a formula for `measure` among `where`. */
export type CountFormula = (measure: Measure, where: Codes) => string

/** What every sheet of a workbook states about itself. */
export interface Heading {
  /** 填报单位. */
  unit: string
  /** Filters in words. */
  scope: string
  /** 截止时间, Beijing. */
  cutOff: string
}
