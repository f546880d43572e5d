/**
 * CELL: one value. FORMULA: what computes it. FORMAT: the number format that shows it. ROW: a row that was changed somewhere in
 * the cells of its address. HIDDEN: rows, columns or, without an address, the sheet. HEAD and FOOT: of pages. The others: a
 * whole row.
 */
export type Change = 'CELL' | 'FORMULA' | 'FORMAT' | 'ROW' | 'ADDED' | 'REMOVED' | 'MOVED' | 'HIDDEN' | 'HEAD' | 'FOOT'

export interface Difference {
  sheet: string
  change: Change
  /** In the file; of a removed row as it was exported; '' for the whole sheet. */
  address: string
  /** As it was exported, if it was another. */
  from: string | null
  /** null for a blank cell. */
  signed: string | null
  found: string | null
  /** Whether the signed value is known: of a list's rows only hashes are signed. */
  known: boolean
}

/** Most differences that are named; all are counted. */
const mostNamed = 1000

export class Changes {
  readonly cells: Difference[] = []
  count = 0

  add(difference: Difference): void {
    this.count += 1
    if (this.cells.length < mostNamed) this.cells.push(difference)
  }

  addAll({ cells, count }: Changes): void {
    this.cells.push(...cells.slice(0, mostNamed - this.cells.length))
    this.count += count
  }
}
