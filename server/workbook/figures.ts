import { quotientOf } from './formula'
import type { Column, ReportRow } from './sheet'

/** A row's figures by column key, without its facts; "—" for a quotient with the denominator 0. */
export type Figures = Record<string, number | '—'>

/** Sums of the counted columns over rows. */
export function sumOf(columns: readonly Column[], rows: readonly ReportRow[]): Record<string, number> {
  return Object.fromEntries(
    columns
      .filter(({ kind }) => kind === 'COUNT' || kind === 'VALUE')
      .map(({ key }) => [key, rows.reduce((sum, { counts }) => sum + (counts[key] ?? 0), 0)]),
  )
}

/** `sumOf` the rows to which shares refer: thousands of lines have the same ones, which are summed once. */
export function sumsOfWholes(columns: readonly Column[]): (rows: readonly ReportRow[]) => Record<string, number> {
  const known = new Map<readonly ReportRow[], Record<string, number>>()
  return (rows) => {
    const sums = known.get(rows) ?? sumOf(columns, rows)
    known.set(rows, sums)
    return sums
  }
}

/**
 * Computes all figures of a row or total from its counts: the results of the sheet's formulas.
 *
 * @param whole counts of the total to which shares refer
 */
export function figuresOf(
  columns: readonly Column[],
  counts: Readonly<Record<string, number>>,
  whole: Readonly<Record<string, number>>,
): Figures {
  const numberOf = (key: string, of = counts): number => {
    const column = columns.find((candidate) => candidate.key === key)
    if (column?.kind === 'SUM') return column.parts.reduce((sum, part) => sum + numberOf(part, of), 0)
    if (column?.kind === 'DIFFERENCE') return numberOf(column.to, of) - numberOf(column.from, of)
    return of[key] ?? 0
  }
  return Object.fromEntries(
    columns.flatMap((column): [string, number | '—'][] => {
      if (column.kind === 'FACT') return []
      if (column.kind === 'RATIO') {
        const { numerator, denominator, decided = denominator, format } = column
        const whole = numberOf(decided) === 0 ? 0 : numberOf(denominator)
        return [[column.key, quotientOf(numberOf(numerator), whole, format)]]
      }
      if (column.kind === 'SHARE') {
        return [[column.key, quotientOf(numberOf(column.of), numberOf(column.whole ?? column.of, whole))]]
      }
      return [[column.key, numberOf(column.key)]]
    }),
  )
}
