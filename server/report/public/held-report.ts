import { grandTotal, subtotal as subtotalLabel } from '../../workbook/report-line'
import type { Column, Report } from '../../workbook/sheet'
import { isSmall, smallest } from './limit'
import { printedFigures, type PrintedFigure } from './printed-figure'
import { conditionsOf, type QuantityKey } from './quantity'

/** The keys of hidden columns, and of rates and shares that would reveal them. */
function withDerived(columns: readonly Column[], keys: ReadonlySet<string>, whole: ReadonlySet<string>): Set<string> {
  const derived = columns.filter(
    (column) =>
      (column.kind === 'RATIO' &&
        [column.numerator, column.denominator, column.decided].some((key) => key !== undefined && keys.has(key))) ||
      (column.kind === 'SHARE' && (keys.has(column.of) || whole.has(column.of))),
  )
  return new Set([...keys, ...derived.map(({ key }) => key)])
}

/** The table with these quantities hidden in all cells where they occur. */
export function heldReport(report: Report, hidden: ReadonlySet<QuantityKey>): Report {
  const { columns, rows, totals } = report
  const keysOf = new Map<string, Set<string>>()
  const nameOf = ({ line }: PrintedFigure) => JSON.stringify([line.kind, ...line.labels])
  for (const figure of printedFigures(report)) {
    const keys = keysOf.get(nameOf(figure)) ?? new Set()
    keysOf.set(nameOf(figure), keys)
    if (figure.quantity !== null && hidden.has(figure.quantity)) keys.add(figure.column)
  }
  const held = (kind: string, ...labels: string[]) => keysOf.get(JSON.stringify([kind, ...labels])) ?? new Set<string>()
  const subtotal = (label: string) => held('SUBTOTAL', label, subtotalLabel)
  const total = held('TOTAL', grandTotal)
  const whole = (label: string) => (totals === 'EACH_WHOLE' ? subtotal(label) : total)
  const groups = [...new Set(rows.map(({ labels }) => labels[0]!))]
  return {
    ...report,
    rows: rows.map((row) => {
      const [label] = row.labels
      return { ...row, hidden: withDerived(columns, held('ROW', ...row.labels), whole(label!)) }
    }),
    hiddenSums: new Map([
      ...groups.map((label) => [label, withDerived(columns, subtotal(label), whole(label))] as const),
      [grandTotal, withDerived(columns, total, total)] as const,
    ]),
    notes: [...report.notes, `“＊”：不足 ${smallest} 的数字，和可由其推算的数字，不公开。`],
  }
}

/** Counts all numbers of an edition, the small ones and the hidden ones. */
export function countHeld(reports: readonly Report[], hidden: ReadonlySet<QuantityKey>) {
  const figures = reports.flatMap(printedFigures)
  const isHidden = ({ quantity }: PrintedFigure) => quantity !== null && hidden.has(quantity)
  return {
    all: figures.length,
    small: figures.filter(({ quantity, value }) => isSmall(value) && quantity && conditionsOf(quantity) > 0).length,
    held: figures.filter(isHidden).length,
  }
}
