/** Why a cell can't be read: a formula without a stored result, or text with half a surrogate pair. */
export type Unread = 'NO_RESULT' | 'BROKEN_TEXT'

/**
 * A cell as in the file.
 *
 * - string: a text, or a date as precise as the sheet shows it: `yyyy-mm-dd hh:mm:ss`, `yyyy-mm-dd`, `yyyy-mm`, `yyyy`,
 *   a time `hh:mm:ss`, a duration `h:mm:ss`
 * - `number`: a numeric cell (an ID number in one has lost digits); `shown` when its number format shows a whole number
 *   by other characters than its digits, such as 0000001234
 * - `error`: an Excel error
 * - `unread`: a value that can't be read; it must not count as blank. `text` is the part of it that can be shown
 * - `merged`: covered by a merged cell to its left, which has this text. In a data row it is unclear whether it means the
 *   same value or none. A cell that is merged downwards has the value itself in each of its rows
 * - null: blank
 */
export type Cell =
  | string
  | { number: number; shown?: string }
  | { error: string }
  | { unread: Unread; text: string }
  | { merged: string }
  | null

export interface RawRow {
  /** Row number of the spreadsheet, from 1. */
  number: number
  /** `cells[i]` is column i; blanks at the end may be absent. */
  cells: Cell[]
  hidden: boolean
  /** Number of fields of a row from a text file, also those after the last column that is read. */
  fields?: number
}

/** Whether a merged cell to its left covers this one. */
export const isCovered = (cell: Cell | undefined): boolean =>
  typeof cell === 'object' && cell !== null && 'merged' in cell

/** A cell's text. */
export function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if ('number' in cell) return String(cell.number)
  if ('merged' in cell) return cell.merged
  return 'error' in cell ? cell.error : cell.text
}

/** A cell's text as the sheet shows it; for identifiers. */
export const shownTextOf = (cell: Cell): string =>
  cell !== null && typeof cell === 'object' && 'number' in cell ? (cell.shown ?? String(cell.number)) : textOf(cell)
