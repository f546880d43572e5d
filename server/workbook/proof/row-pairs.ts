import type { ByCell } from '../../../schema/proof/manifest'

/** What is said of cells, which are given in their order. */
export class RowPairs {
  readonly rows: ByCell = []

  add(row: number, column: number, said: number | string): void {
    const last = this.rows.at(-1)
    if (last?.[0] === row) last.push(column, said)
    else this.rows.push([row, column, said])
  }
}
