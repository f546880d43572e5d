import type { Measure } from '../../schema/vocabulary'

/** A report as data: whoever adds one describes it, and `write-sheet.ts` lays it out in the office's form. */

/** Column of 明细 → the codes it may hold; null is what is not filled in. */
export type Codes = Readonly<Record<string, readonly (string | null)[]>>

/** What one of a figure is: a declaration, a person, a finding, a working day. */
export type Unit = '件' | '人' | '条' | '工作日'

interface Head {
  /** Unique in the table. A measure's name says that the column's total is that measure of all rows: 勾稽 compares it. */
  key: string
  header: string
  /** The upper of two header levels. */
  group?: string
}

/** A figure's own rows: those that the measure counts, narrowed by `where` and by the row it stands in. */
export interface CountColumn extends Head {
  kind: 'COUNT'
  measure: Measure
  where?: Codes
  /** A number column of 明细 to add up instead of counting rows. */
  of?: string
  /** Where it isn't the sheet's own; the header then names it. */
  unit?: Unit
}

/** A number that the server gives and that adds up: nothing in the workbook counts it. */
export interface ValueColumn extends Head {
  kind: 'VALUE'
}

/** Other columns of the same row added up. */
export interface SumColumn extends Head {
  kind: 'SUM'
  parts: string[]
}

/** One column of the same row less another. */
export interface DifferenceColumn extends Head {
  kind: 'DIFFERENCE'
  from: string
  to: string
}

/** A quotient of two columns of the same row, in totals of their sums; "—" where there is nothing to divide by. */
export interface RatioColumn extends Head {
  kind: 'RATIO'
  numerator: string
  denominator: string
  /** A column that tells whether anything was decided: where it counts nothing the quotient is "—", not 0 %. */
  decided?: string
  /** One decimal of a percentage, or of the number itself. */
  format: 'PERCENT' | 'DECIMAL'
}

/** The row's part of the whole: of its group where each group is the whole, else of the table's total. */
export interface ShareColumn extends Head {
  kind: 'SHARE'
  of: string
}

/** What is known of the row itself and adds up to nothing. */
export interface FactColumn extends Head {
  kind: 'FACT'
  type: 'TEXT' | 'NUMBER' | 'DAY'
  width?: number
}

export type Column = CountColumn | ValueColumn | SumColumn | DifferenceColumn | RatioColumn | ShareColumn | FactColumn

export interface RowHead {
  /** One text per label column. */
  labels: string[]
  /** Which rows of 明细 stand behind this row. */
  where: Codes
  /** By key of a fact column; days as yyyy-mm-dd. */
  facts?: Readonly<Record<string, string | number | null>>
}

export interface ReportRow extends RowHead {
  /** By key of a counting column. */
  counts: Readonly<Record<string, number>>
  /** Keys of the figures that a public version keeps back. */
  hidden?: ReadonlySet<string>
}

/**
 * What stands below the rows: one 合计; a 小计 after each first label and their 合计; a 小计 each and no 合计, since each
 * first label tells the whole anew; or nothing.
 */
export type Totals = 'TOTAL' | 'SUBTOTALS' | 'EACH_WHOLE' | 'NONE'

export interface Report {
  /** T1 … */
  code: string
  /** What its figures count: 件 where nothing is said; null where they are of several kinds, each named in its row. */
  unit?: Unit | null
  /** The sheet's tab. */
  name: string
  title: string
  /** Headers of the label columns. */
  labels: string[]
  /** Their widths in characters, where the usual ones don't suit. */
  labelWidths?: number[]
  columns: Column[]
  rows: ReportRow[]
  totals: Totals
  /** Keys of the sums that a public version keeps back, by the group's first label or 合计. */
  hiddenSums?: ReadonlyMap<string, ReadonlySet<string>>
  /** 勾稽: the whole must be the sum of its parts, in every row, subtotal and total. */
  check?: { whole: string; parts: string[]; sentence: string }
  notes: string[]
}

/** What stands where a public version keeps a number back. */
export const heldBack = '＊'

/** What the figures of a sheet, or of one column of it, count. */
export const unitOf = ({ unit }: Pick<Report, 'unit'>, column?: Column): Unit | null =>
  (column?.kind === 'COUNT' ? column.unit : undefined) ?? (unit === undefined ? '件' : unit)

/** The rows that figures are counted from, where the workbook holds them: a formula for `measure` among `where`. */
export type CountFormula = (measure: Measure, where: Codes, of?: string) => string

/** What every sheet of a workbook states about itself. */
export interface Heading {
  /** 填报单位. */
  unit: string
  /** Filters in words. */
  scope: string
  /** 截止时间, Beijing. */
  cutOff: string
}

/** Both conditions at once: what a column adds narrows what its row says, and never widens it. */
export function narrowed(row: Codes, own: Codes = {}): Codes {
  const both = Object.entries(own).map(([column, codes]) => {
    const wanted = row[column]
    return [column, wanted ? codes.filter((code) => wanted.includes(code)) : codes] as const
  })
  return { ...row, ...Object.fromEntries(both) }
}
