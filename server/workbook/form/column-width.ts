import { figuresOf, sumOf, sumsOfWholes } from '../figures'
import { linesOf } from '../report-line'
import { isPercent, type Column, type Report } from '../sheet'

/** Characters. */
const width = { onlyLabel: 16, firstLabel: 17.5, label: 11.2, code: 3.6, count: 4.6, rate: 6, day: 10.4 }

/** Width of a character of a rate: the totals are bold, and % is wider than a digit. */
const rateCharacter = 1.2

function labelWidth({ labels, labelWidths }: Report, index: number): number {
  const usual = labels.length === 1 ? width.onlyLabel : index === 0 ? width.firstLabel : width.label
  return labelWidths?.[index] ?? usual
}

/** Of each rate of the table, its longest text in any line: -31.4% and 100.0% need more room than 81.6%. */
function rateWidths(report: Report): ReadonlyMap<string, number> {
  const { columns } = report
  const rates = columns.filter(({ kind }) => kind === 'RATIO' || kind === 'SHARE')
  const longest = new Map(rates.map(({ key }) => [key, width.rate]))
  if (rates.length === 0) return longest
  const wholeOf = sumsOfWholes(columns)
  for (const { rows, whole } of linesOf(report)) {
    const figures = figuresOf(columns, sumOf(columns, rows), wholeOf(whole))
    for (const column of rates) {
      const figure = figures[column.key]
      if (typeof figure !== 'number') continue
      const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
      const text = isPercent(column) ? `${(figure * 100).toFixed(1)}%` : figure.toLocaleString('en-US', digits)
      longest.set(column.key, Math.max(longest.get(column.key)!, text.length * rateCharacter))
    }
  }
  return longest
}

/** Wide enough for the column's largest figure, which is its total if it has one, with separators. */
function columnWidth(
  column: Column,
  { columns, rows, totals, countWidth = width.count }: Report,
  rates: ReadonlyMap<string, number>,
): number {
  if (column.kind === 'FACT') return column.width ?? (column.type === 'DAY' ? width.day : countWidth)
  if (column.kind === 'RATIO' || column.kind === 'SHARE') return rates.get(column.key)!
  const lines = totals === 'NONE' ? rows.map((row) => [row]) : [rows]
  const digits = lines.map((line) => {
    const figure = figuresOf(columns, sumOf(columns, line), {})[column.key]
    return typeof figure === 'number' ? figure.toLocaleString('en-US').length + 0.7 : 0
  })
  return Math.max(countWidth, ...digits)
}

/** Widths of the labels, the code and the figures, before they are fitted to a page. */
export function columnWidths(report: Report): number[] {
  const rates = rateWidths(report)
  return [
    ...report.labels.map((_, index) => labelWidth(report, index)),
    width.code,
    ...report.columns.map((column) => columnWidth(column, report, rates)),
  ]
}
