import type { Report, ReportRow } from '../workbook/sheet'

/** A line of a table: a row, or a 小计 or 合计 of several rows. */
export interface Line {
  kind: 'ROW' | 'SUBTOTAL' | 'TOTAL'
  labels: string[]
  rows: readonly ReportRow[]
  /** The rows of which shares are computed. */
  whole: readonly ReportRow[]
}

/** All lines of a table in the order of the sheet. */
export function linesOf({ rows, totals }: Pick<Report, 'rows' | 'totals'>): Line[] {
  const body = (members: readonly ReportRow[], whole: readonly ReportRow[]) =>
    members.map((row): Line => ({ kind: 'ROW', labels: row.labels, rows: [row], whole }))
  const total: Line = { kind: 'TOTAL', labels: ['合计'], rows, whole: rows }
  if (totals === 'NONE') return body(rows, rows)
  if (totals === 'TOTAL') return [...body(rows, rows), total]
  const groups = [...Map.groupBy(rows, ({ labels }) => labels[0]!)].flatMap(([name, members]): Line[] => {
    const whole = totals === 'EACH_WHOLE' ? members : rows
    return [...body(members, whole), { kind: 'SUBTOTAL', labels: [name, '小计'], rows: members, whole }]
  })
  return totals === 'SUBTOTALS' ? [...groups, total] : groups
}
