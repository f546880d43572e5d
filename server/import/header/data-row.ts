import { normaliseText } from '../../text/normalise'
import { isCovered, textOf, type Cell, type RawRow } from '../../reader/sheet/cell'
import { fieldOf } from './known-header'
import type { ListWords } from './list-word'

const day = /^\d{4}([-/.年])\d{1,2}([-/.月]\d{1,2}日?)?([ T]\d{1,2}:\d{2}(:\d{2})?)?月?$/

/** A date, a number of seven digits or more, or the number of a document: none of them is in a title or header. */
function isPlainValue(cell: Cell): boolean {
  if (cell !== null && typeof cell === 'object') return 'number' in cell && Math.abs(cell.number) >= 1_000_000
  const text = normaliseText(textOf(cell))
  return day.test(text) || (/\d{7}/.test(text.replace(/[\s-]/g, '')) && !/^\D*\d{4}-\d{4}\D*$/.test(text))
}

/** The cells that are neither blank nor covered by a merge. */
export const filledCells = ({ cells }: RawRow): Cell[] =>
  cells.filter((cell) => cell !== null && cell !== '' && !isCovered(cell))

/** Cells without titles that are merged or repeated across columns: such a title may be the name of a stage or county. */
const loneCells = ({ cells }: RawRow): Cell[] =>
  cells.filter((cell, column) => {
    const beside = [cells[column - 1], cells[column + 1]]
    return cell !== null && !beside.includes(cell) && !isCovered(cell) && !isCovered(beside[1])
  })

/**
 * Whether a row holds values: a cell that can only be a value, or words of code lists in at least two columns and in
 * more columns than have a known header.
 */
export function isDataRow(row: RawRow, isListWord: ListWords): boolean {
  if (row.cells.some(isPlainValue)) return true
  const texts = loneCells(row).map((cell) => normaliseText(textOf(cell)))
  const names = texts.filter((text) => fieldOf(text) !== undefined).length
  const words = texts.filter((text) => fieldOf(text) === undefined && isListWord(text)).length
  return words >= 2 && words > names
}
