import { figuresOf, sumOf } from '../figures'
import type { Column, Report } from '../sheet'

/** Characters. */
const width = { onlyLabel: 16, firstLabel: 17.5, label: 11.2, code: 3.6, count: 4.6, rate: 7.2, day: 10.4 }

function labelWidth({ labels, labelWidths }: Report, index: number): number {
  const usual = labels.length === 1 ? width.onlyLabel : index === 0 ? width.firstLabel : width.label
  return labelWidths?.[index] ?? usual
}

/** Wide enough for the column's largest figure, which is its total if it has one, with separators. */
function columnWidth(column: Column, { columns, rows, totals, countWidth = width.count }: Report): number {
  if (column.kind === 'FACT') return column.width ?? (column.type === 'DAY' ? width.day : countWidth)
  if (column.kind === 'RATIO' || column.kind === 'SHARE') return width.rate
  const lines = totals === 'NONE' ? rows.map((row) => [row]) : [rows]
  const digits = lines.map((line) => {
    const figure = figuresOf(columns, sumOf(columns, line), {})[column.key]
    return typeof figure === 'number' ? figure.toLocaleString('en-US').length + 0.7 : 0
  })
  return Math.max(countWidth, ...digits)
}

/** Widths of the labels, the code and the figures, before they are fitted to a page. */
export const columnWidths = (report: Report): number[] => [
  ...report.labels.map((_, index) => labelWidth(report, index)),
  width.code,
  ...report.columns.map((column) => columnWidth(column, report)),
]
