import { ReportRowKind, type ReportHeader, type ReportLine, type ReportTable } from '../../schema/report-table'
import { figuresOf, sumOf } from '../workbook/figures'
import { statementOf } from '../workbook/frame'
import { unitOf, type Column, type Heading, type Report, type ReportRow } from '../workbook/sheet'

const number = new Intl.NumberFormat('en-US')

function shown(column: Column, value: number | '—'): string {
  if (value === '—') return value
  if (column.kind === 'SHARE' || (column.kind === 'RATIO' && column.format === 'PERCENT')) {
    return `${(value * 100).toFixed(1)}%`
  }
  return column.kind === 'RATIO' ? value.toFixed(1) : number.format(value)
}

/** A line with the sums of `rows`; shares are computed of `whole`. */
function lineOf(
  { columns }: Report,
  kind: ReportRowKind,
  labels: string[],
  rows: readonly ReportRow[],
  whole: readonly ReportRow[],
): ReportLine {
  const figures = figuresOf(columns, sumOf(columns, rows), sumOf(columns, whole))
  const facts = kind === ReportRowKind.ROW ? (rows[0]!.facts ?? {}) : {}
  const cells = columns.map((column) =>
    column.kind === 'FACT' ? String(facts[column.key] ?? '') : shown(column, figures[column.key]!),
  )
  return { kind, cells: [...labels, ...cells] }
}

function linesOf(report: Report): ReportLine[] {
  const { rows, totals, labels } = report
  const padded = (words: string[]) => labels.map((_, index) => words[index] ?? '')
  const single = (own: ReportRow, whole: readonly ReportRow[]) =>
    lineOf(report, ReportRowKind.ROW, own.labels, [own], whole)
  const total = lineOf(report, ReportRowKind.TOTAL, padded(['合计']), rows, rows)
  if (totals === 'NONE') return rows.map((row) => single(row, rows))
  if (totals === 'TOTAL') return [...rows.map((row) => single(row, rows)), total]
  const groups = [...Map.groupBy(rows, (row) => row.labels[0]!)].flatMap(([name, members]) => {
    const whole = totals === 'EACH_WHOLE' ? members : rows
    const subtotal = lineOf(report, ReportRowKind.SUBTOTAL, padded([name, '小计']), members, whole)
    return [...members.map((row) => single(row, whole)), subtotal]
  })
  return totals === 'SUBTOTALS' ? [...groups, total] : groups
}

/** A report as texts, for a page and for printing, with the figures of the sheet. */
export function reportTable(report: Report, heading: Heading): ReportTable {
  const headers: ReportHeader[] = [
    ...report.labels.map((header) => ({ group: null, header, numeric: false })),
    ...report.columns.map(({ kind, header, group }) => ({ group: group ?? null, header, numeric: kind !== 'FACT' })),
  ]
  const { code, title, labels, notes } = report
  return {
    code,
    title,
    statement: statementOf(heading, unitOf(report)),
    labels: labels.length,
    headers,
    lines: linesOf(report),
    notes,
  }
}
