import type { Codes, Report, ReportRow } from '../../workbook/sheet'
import { figuresOf, sumOf } from '../../workbook/figures'

/** A printed line of a table: a row, a 小计 or a 合计, with its counts. */
export interface PrintedLine {
  /** T1 … */
  table: string
  kind: 'ROW' | 'SUBTOTAL' | 'TOTAL'
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

/** The condition of a group of rows: their first column of 明细. */
function groupWhere({ totals }: Report, { where }: ReportRow): Codes {
  const first = Object.entries(where)[0]
  return totals === 'EACH_WHOLE' || !first ? {} : { [first[0]]: first[1] }
}

/** All lines of a table in the order of the sheet. */
export function printedLines(report: Report): PrintedLine[] {
  const { code, rows, totals, columns } = report
  const counting = columns.filter(({ kind }) => kind === 'COUNT' || kind === 'SUM').map(({ key }) => key)
  const line = (kind: PrintedLine['kind'], labels: string[], where: Codes, of: readonly ReportRow[]): PrintedLine => {
    const figures = figuresOf(columns, sumOf(columns, of), {})
    const counts = Object.fromEntries(counting.map((key) => [key, figures[key] as number]))
    return {
      table: code,
      kind,
      labels,
      where,
      counts,
      isListed: totals === 'NONE',
      row: kind === 'ROW' ? of[0]! : null,
    }
  }
  const body = (row: ReportRow) => line('ROW', row.labels, row.where, [row])
  const total = () => line('TOTAL', ['合计'], {}, rows)
  if (totals === 'NONE') return rows.map(body)
  if (totals === 'TOTAL') return [...rows.map(body), total()]
  const groups = [...Map.groupBy(rows, ({ labels }) => labels[0]!)].flatMap(([name, members]) => [
    ...members.map(body),
    line('SUBTOTAL', [name, '小计'], groupWhere(report, members[0]!), members),
  ])
  return totals === 'EACH_WHOLE' ? groups : [...groups, total()]
}
