import { ReportRowKind, type ReportHeader, type ReportLine, type ReportTable } from '../../schema/report-table'
import { figuresOf, sumOf, sumsOfWholes } from '../workbook/figures'
import { statementOf } from '../workbook/frame'
import type { Heading } from '../workbook/heading'
import { isPercent, unitOf, type Column, type Report } from '../workbook/sheet'
import { linesOf, type Line } from '../workbook/report-line'
import { cellAddress, type TableRows } from './cell-address'

const number = new Intl.NumberFormat('en-US')

function shown(column: Column, value: number | '—'): string {
  if (value === '—') return value
  if (isPercent(column)) return `${(value * 100).toFixed(1)}%`
  if (column.kind === 'DIFFERENCE')
    return `${value > 0 ? '↑ ' : value < 0 ? '↓ ' : ''}${number.format(Math.abs(value))}`
  return column.kind === 'RATIO' ? value.toFixed(1) : number.format(value)
}

/**
 * @param wholeOf `sumsOfWholes` of the report
 * @param addressOf the address of a figure that isn't 0
 */
function lineOf(
  { columns, labels: headers }: Report,
  line: Line,
  wholeOf: ReturnType<typeof sumsOfWholes>,
  addressOf: (line: Line, column: Column) => string | null,
): ReportLine {
  const { kind, labels, rows, whole } = line
  const figures = figuresOf(columns, sumOf(columns, rows), wholeOf(whole))
  const facts = kind === 'ROW' ? (rows[0]!.facts ?? {}) : {}
  const cells = columns.map((column) =>
    column.kind === 'FACT' ? String(facts[column.key] ?? '') : shown(column, figures[column.key]!),
  )
  return {
    kind: ReportRowKind[kind === 'REST' ? 'SUBTOTAL' : kind],
    cells: [...headers.map((_, index) => labels[index] ?? ''), ...cells],
    addresses: [
      ...headers.map(() => null),
      ...columns.map((column) => (figures[column.key] ? addressOf(line, column) : null)),
    ],
  }
}

/**
 * A report as texts, for a page and for printing, with the figures of the sheet.
 *
 * @param wanted how many lines are wanted; all when null
 * @param counted the rows that the table counts, for the addresses of its figures; null when nobody asks for addresses
 */
export function reportTable(
  report: Report,
  heading: Heading,
  wanted: number | null,
  counted: TableRows | null,
): ReportTable {
  const headers: ReportHeader[] = [
    ...report.labels.map((header) => ({ group: null, header, numeric: false })),
    ...report.columns.map(({ kind, header, group }) => ({ group: group ?? null, header, numeric: kind !== 'FACT' })),
  ]
  const { code, title, labels, notes } = report
  const wholeOf = sumsOfWholes(report.columns)
  const addressOf = (line: Line, column: Column) => counted && cellAddress(counted, report, line, column)
  // A page lists all rows.
  const lines = linesOf({ ...report, listed: undefined })
  return {
    code,
    title,
    statement: statementOf(heading, unitOf(report)),
    labels: labels.length,
    headers,
    lineCount: lines.length + (report.others?.size ?? 0),
    lines: lines.slice(0, wanted ?? undefined).map((line) => lineOf(report, line, wholeOf, addressOf)),
    notes,
  }
}
