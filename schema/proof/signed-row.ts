import { fingerprint } from './check-sums'
import { anyResult } from './manifest'
import type { Cell } from './rows'

/** What is known of a signed row. */
export interface SignedRow {
  /** Columns that have a value, as far as known. */
  readonly columns: readonly number[]
  /** Undefined if only its fingerprint is known, or nothing. */
  valueOf(column: number): string | undefined
  /** Whether a cell has the signed value, or may have it. */
  isSame(cell: Cell): boolean
  /** Whether each changed cell can be seen. */
  readonly isKnown: boolean
}

/** A row of a table. */
export function tableRow(cells: readonly Cell[]): SignedRow {
  const values = new Map(cells.map(({ column, value }) => [column, value]))
  return {
    isKnown: true,
    columns: [...values.keys()],
    valueOf: (column) => values.get(column) ?? '',
    isSame({ column, value, formula }) {
      const signed = values.get(column) ?? ''
      return signed === anyResult ? formula !== null : signed === value
    },
  }
}

/** A row of a list. Cells after the list's columns are signed as blank. @param fingerprints of its cells, if they are known */
export function listedRow(columns: number, fingerprints: readonly number[] | null): SignedRow {
  const blank = fingerprint('')
  const places = (fingerprints ?? []).map((_, at) => at)
  return {
    isKnown: fingerprints !== null,
    columns: places.filter((at) => fingerprints![at] !== blank).map((at) => at + 1),
    valueOf: (column) => (column > columns ? '' : undefined),
    isSame({ column, value }) {
      if (column > columns) return value === ''
      return fingerprints === null || fingerprints[column - 1] === fingerprint(value)
    },
  }
}
