import type { SheetHead } from '../../../schema/import-head'
import { textOf, type RawRow } from '../../reader/sheet/cell'
import { filledCells, isDataRow } from './data-row'
import { searchedRows } from './find-header'
import type { ListWords } from './list-word'
import { fieldOf } from './known-header'
import { mayBeName, shownTitle, shownValue } from './shown-text'

const maxColumns = 60

/** A header has at least so many different titles. */
const minTitles = 3

/** The most likely header, for a person to confirm: the last row with enough titles above the first row of values. */
function likelyRow(rows: readonly RawRow[], first: number): number | null {
  const above = rows.slice(0, Math.max(0, first)).toReversed()
  return above.find((row) => new Set(filledCells(row)).size >= minTitles)?.number ?? null
}

/** A sheet's first rows, masked, for a person to choose the header. */
export function sheetHead(sheet: string, head: readonly RawRow[], isListWord: ListWords): SheetHead {
  const rows = head.filter((row) => filledCells(row).length > 0).slice(0, searchedRows)
  const data = rows.map((row) => isDataRow(row, isListWord))
  const first = data.indexOf(true)
  // Even when no row is recognised as values, a column may hold people's names, which must be masked.
  const holdsNames = (column: number) =>
    new Set(rows.map(({ cells }) => textOf(cells[column] ?? null)).filter((text) => mayBeName(text))).size > 1
  const isTitle = ({ cells }: RawRow) => cells.filter((cell) => fieldOf(textOf(cell)) !== undefined).length > 1
  const shown = (row: RawRow, text: string, column: number, index: number) => {
    const unsure = first < 0 ? fieldOf(text) === undefined && holdsNames(column) : index > first && !isTitle(row)
    return data[index] || unsure ? shownValue(text, isListWord) : shownTitle(text)
  }
  return {
    sheet,
    likelyRow: likelyRow(rows, first),
    rows: rows.map((row, index) => ({
      rowNumber: row.number,
      data: data[index]!,
      cells: row.cells.slice(0, maxColumns).map((cell, column) => shown(row, textOf(cell), column, index)),
    })),
  }
}
