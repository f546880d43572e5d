/** A report as data: whoever adds one describes it, and `write-sheet.ts` lays it out in the office's form. */

/** A column of figures. `count` is given by the rows; `rate` is a formula of two other columns. */
export type FigureColumn =
  | { key: string; header: string; group?: string }
  | { key: string; header: string; group?: string; rate: { numerator: string; denominator: string } }

export interface ReportRow {
  /** One text per label column. */
  labels: string[]
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
  /** Check sums: the whole must be the sum of its parts, in the total. */
  check?: { whole: string; parts: string[]; sentence: string }
  notes: string[]
}

/** What every sheet of a workbook states about itself. */
export interface Heading {
  /** 填报单位. */
  unit: string
  /** Filters in words. */
  scope: string
  /** 截止时间, Beijing. */
  cutOff: string
}
