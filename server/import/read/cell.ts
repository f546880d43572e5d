/**
 * A cell as the file holds it. `number` is a typed number (an ID number in one is destroyed), `error` an Excel error.
 * Dates arrive as text `yyyy-mm-dd` or `yyyy-mm-dd hh:mm:ss`, as the sheet shows them.
 */
export type Cell = string | { number: number } | { error: string } | null

export interface RawRow {
  /** As the spreadsheet numbers it, from 1. */
  number: number
  /** `cells[i]` is column i; blanks at the end may be absent. */
  cells: Cell[]
  hidden: boolean
}

/** What a cell says as text. */
export function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  return 'number' in cell ? String(cell.number) : cell.error
}
