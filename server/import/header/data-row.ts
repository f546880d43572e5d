import { normaliseText } from '../../text/normalise'
import { textOf, type Cell, type RawRow } from '../../reader/cell'
import { fieldOf } from './known-header'
import type { ListWords } from './list-word'

const day = /^\d{4}([-/.年])\d{1,2}([-/.月]\d{1,2}日?)?([ T]\d{1,2}:\d{2}(:\d{2})?)?月?$/

/** What only a person's row holds: a date, a long number, a document's number however it is spaced. */
function isPlainValue(cell: Cell): boolean {
  if (cell !== null && typeof cell === 'object') return 'number' in cell && Math.abs(cell.number) >= 1_000_000
  const text = normaliseText(textOf(cell))
  return day.test(text) || (/\d{7}/.test(text.replace(/[\s-]/g, '')) && !/^\D*\d{4}-\d{4}\D*$/.test(text))
}

const isCovered = (cell: Cell | undefined) => typeof cell === 'object' && cell !== null && 'merged' in cell

/** Not blank, and not just covered by the cell to the left. */
export const filledCells = ({ cells }: RawRow): Cell[] =>
  cells.filter((cell) => cell !== null && cell !== '' && !isCovered(cell))

/** Without the titles that are merged or repeated across columns: those may be named like steps or counties. */
const loneCells = ({ cells }: RawRow): Cell[] =>
  cells.filter((cell, column) => {
    const beside = [cells[column - 1], cells[column + 1]]
    return cell !== null && !beside.includes(cell) && !isCovered(cell) && !isCovered(beside[1])
  })

/**
 * Whether a row holds values: one that nothing but a value can be, or words of closed lists in two columns and more than
 * the names of columns that it holds.
 */
export function isDataRow(row: RawRow, isListWord: ListWords): boolean {
  if (row.cells.some(isPlainValue)) return true
  const texts = loneCells(row).map((cell) => normaliseText(textOf(cell)))
  const names = texts.filter((text) => fieldOf(text) !== undefined).length
  const words = texts.filter((text) => fieldOf(text) === undefined && isListWord(text)).length
  return words >= 2 && words > names
}
