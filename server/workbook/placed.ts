import type { Heading } from './heading'
import type { CountFormula, Report } from './sheet'

/** How reports are written as a sheet. */
export interface Layout {
  heading: Heading
  /** Null when counts are values; totals and rates are formulas nevertheless. */
  countFormula: CountFormula | null
  /** Whether to write no formulas at all, for the public version. */
  plain?: boolean
  /** Whether it is printed; by default it is. */
  onPaper?: boolean
}

/** Positions of a report's figures on its sheet, for sheets that refer to them. */
export interface Placed {
  report: Report
  /** Name of the sheet. */
  sheet: string
  /** Column key → letter of the column. */
  letters: ReadonlyMap<string, string>
  /** Rows with totals: the 总计, or with EACH_WHOLE the 小计 of each group; none without totals. */
  wholes: { name: string; row: number }[]
  /** First label → row of its 小计. */
  subtotals: ReadonlyMap<string, number>
  /** First and last row with figures, also of totals. */
  rows: [first: number, last: number]
}

/** Reference to a cell with a figure, such as 'T1 系列×级别'!C40. */
export const cellOf = ({ sheet, letters }: Placed, key: string, row: number): string =>
  `'${sheet}'!${letters.get(key)}${row}`
