import type { ByCell } from './manifest'
import { columnsOf } from './rows'

/** Columns of a sheet in every program. */
const mostColumns = 16_384

/** One number for a cell, so that it can be looked up. */
export const placeOf = (row: number, column: number): number => row * (mostColumns + 1) + column

/** What is said of cells, by their places. */
export function byPlace(rows: ByCell): Map<number, string> {
  const texts = new Map<number, string>()
  for (const row of rows) {
    for (const [column, text] of columnsOf(row)) texts.set(placeOf(row[0], column), text)
  }
  return texts
}
