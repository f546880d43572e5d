import type { Report, ReportRow } from './sheet'

/** Labels of sums. */
export const grandTotal = '总计'
export const subtotal = '小计'

/** A line of a table: a row, or a 小计 or 总计 of several rows. REST is the sum of the rows that a long list folds away. */
export interface Line {
  kind: 'ROW' | 'SUBTOTAL' | 'TOTAL' | 'REST'
  labels: string[]
  rows: readonly ReportRow[]
  /** The rows of which shares are computed. */
  whole: readonly ReportRow[]
  /** Whether it is folded away; its REST is shown. */
  folded?: boolean
}

const body = (members: readonly ReportRow[], whole: readonly ReportRow[], folded?: boolean) =>
  members.map((row): Line => ({ kind: 'ROW', labels: row.labels, rows: [row], whole, ...(folded && { folded }) }))

/** The rows of a table without groups; of a long list those after the first `listed` ones are folded, into one line if there are totals. */
function listOf({ rows, listed = rows.length, totals }: Pick<Report, 'rows' | 'listed' | 'totals'>): Line[] {
  const rest = rows.slice(listed)
  if (totals === 'NONE') return [...body(rows.slice(0, listed), rows), ...body(rest, rows, true)]
  // A single row takes no more room than its sum.
  if (rest.length <= 1) return body(rows, rows)
  const sum: Line = { kind: 'REST', labels: [`其余 ${rest.length} 个`], rows: rest, whole: rows }
  return [...body(rows.slice(0, listed), rows), sum, ...body(rest, rows, true)]
}

/** All lines of a table in the order of the sheet: a sum is above its parts. */
export function linesOf(report: Pick<Report, 'rows' | 'totals' | 'listed' | 'others'>): Line[] {
  const { rows, totals, others } = report
  const whole = others ? [...rows, others.row] : rows
  const total: Line = { kind: 'TOTAL', labels: [grandTotal], rows: whole, whole }
  if (totals === 'NONE') return listOf(report)
  if (others) return [total, ...body(rows, whole)]
  if (totals === 'TOTAL') return [total, ...listOf(report)]
  const groups = [...Map.groupBy(rows, ({ labels }) => labels[0]!)].flatMap(([name, members]): Line[] => {
    const whole = totals === 'EACH_WHOLE' ? members : rows
    return [{ kind: 'SUBTOTAL', labels: [name, subtotal], rows: members, whole }, ...body(members, whole)]
  })
  return totals === 'SUBTOTALS' ? [total, ...groups] : groups
}
