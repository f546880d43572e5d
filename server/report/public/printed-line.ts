import type { Codes, Report, ReportRow } from '../../workbook/sheet'
import { figuresOf, sumOf } from '../../workbook/figures'
import { linesOf, type Line } from '../../workbook/report-line'

/** A printed line of a table: a row, a 小计 or a 合计, with its counts. */
export interface PrintedLine {
  /** T1 … */
  table: string
  kind: Line['kind']
  labels: string[]
  /** Which declarations the line counts. */
  where: Codes
  /** By key of the column; also columns that are sums of others. */
  counts: Readonly<Record<string, number>>
  /** Whether the row is printed even if all its counts are 0, as for a code list. */
  isListed: boolean
  /** Null for a 小计 or 合计. */
  row: ReportRow | null
}

/** The condition of a line's rows; for a 小计 that of its group: the first column of 明细 by which its rows are grouped. */
function whereOf({ kind, rows: [row] }: Line, { totals }: Report): Codes {
  if (kind === 'ROW') return row!.where
  const first = Object.entries(row?.where ?? {})[0]
  return kind === 'TOTAL' || totals === 'EACH_WHOLE' || !first ? {} : { [first[0]]: first[1] }
}

/** All lines of a table in the order of the sheet. */
export function printedLines(report: Report): PrintedLine[] {
  const { code, totals, columns } = report
  const counting = columns.filter(({ kind }) => kind === 'COUNT' || kind === 'SUM').map(({ key }) => key)
  return linesOf(report).map((line) => {
    const figures = figuresOf(columns, sumOf(columns, line.rows), {})
    return {
      table: code,
      kind: line.kind,
      labels: line.labels,
      where: whereOf(line, report),
      counts: Object.fromEntries(counting.map((key) => [key, figures[key] as number])),
      isListed: totals === 'NONE',
      row: line.kind === 'ROW' ? line.rows[0]! : null,
    }
  })
}
