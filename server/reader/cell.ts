/** Why nobody can say what a cell holds: a formula whose result the file doesn't keep, text with half a character. */
export type Unread = 'NO_RESULT' | 'BROKEN_TEXT'

/**
 * A cell as the file holds it.
 *
 * - text; dates too, as precise as the sheet shows them: `yyyy-mm-dd hh:mm:ss`, `yyyy-mm-dd`, `yyyy-mm`, `yyyy`, a time
 *   `hh:mm:ss`, a duration `h:mm:ss`
 * - `number`: a typed number (an ID number in one is destroyed); `shown` where its number format shows a whole number as
 *   other characters than its digits, 0000001234
 * - `error`: an Excel error
 * - `unread`: there is something, but not what; never the same as blank. `text` is what can be shown of it
 * - `merged`: covered by a cell to its left that is merged with it, whose text this is. Below a header nobody knows
 *   whether it means the same or nothing. What is merged downwards has the value itself in each of its rows
 */
export type Cell =
  | string
  | { number: number; shown?: string }
  | { error: string }
  | { unread: Unread; text: string }
  | { merged: string }
  | null

export interface RawRow {
  /** As the spreadsheet numbers it, from 1. */
  number: number
  /** `cells[i]` is column i; blanks at the end may be absent. */
  cells: Cell[]
  hidden: boolean
  /** How many fields a line of text has, those beyond the last column that is read included. */
  fields?: number
}

/** What a cell says as text. */
export function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if ('number' in cell) return String(cell.number)
  if ('merged' in cell) return cell.merged
  return 'error' in cell ? cell.error : cell.text
}

/** The same as its sender saw it: an identifier is what the sheet shows. */
export const shownTextOf = (cell: Cell): string =>
  cell !== null && typeof cell === 'object' && 'number' in cell ? (cell.shown ?? String(cell.number)) : textOf(cell)
