import type { Codes, Report, ReportRow } from '../../workbook/sheet'
import { figuresOf, sumOf } from '../../workbook/figures'

/** One line of a table as it is printed: a row, a 小计 or a 合计, with everything in it that counts. */
export interface PrintedLine {
  /** T1 … */
  table: string
  kind: 'ROW' | 'SUBTOTAL' | 'TOTAL'
  labels: string[]
  /** Which declarations the line counts. */
  where: Codes
  /** By key of a counting column, sums of columns included. */
  counts: Readonly<Record<string, number>>
  /** The rows of a closed list stand there with zeros too; any other row is there because it counts something. */
  isListed: boolean
  /** Of a row: the row. */
  row: ReportRow | null
}

/** A group's own condition: the column of 明细 that its rows were told apart by first. */
function groupWhere({ totals }: Report, { where }: ReportRow): Codes {
  const first = Object.entries(where)[0]
  return totals === 'EACH_WHOLE' || !first ? {} : { [first[0]]: first[1] }
}

/** Every line of a table in the sheet's order. */
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
