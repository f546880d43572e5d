import { figuresOf, sumOf } from '../figures'
import type { Column, Report } from '../sheet'

/** Characters. */
const width = { onlyLabel: 16, firstLabel: 17.5, label: 11.2, code: 3.6, count: 4.6, rate: 7.2, day: 10.4 }

function labelWidth({ labels, labelWidths }: Report, index: number): number {
  const usual = labels.length === 1 ? width.onlyLabel : index === 0 ? width.firstLabel : width.label
  return labelWidths?.[index] ?? usual
}

/** Wide enough for the column's total with separators. */
function columnWidth(column: Column, { columns, rows }: Report): number {
  if (column.kind === 'FACT') return column.width ?? (column.type === 'DAY' ? width.day : width.count)
  if (column.kind === 'RATIO' || column.kind === 'SHARE') return width.rate
  const total = figuresOf(columns, sumOf(columns, rows), {})[column.key]
  return Math.max(width.count, typeof total === 'number' ? total.toLocaleString('en-US').length + 0.7 : 0)
}

/** Widths of the labels, the code and the figures, before they are fitted to a page. */
export const columnWidths = (report: Report): number[] => [
  ...report.labels.map((_, index) => labelWidth(report, index)),
  width.code,
  ...report.columns.map((column) => columnWidth(column, report)),
]
