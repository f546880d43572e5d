import { BlockSums, blockRows, differingColumns, fingerprint, solvedRows, sumCount } from './check-sums'
import { bytesOf, type SignedList } from './manifest'
import { valuesOf, type Cell } from './rows'
import { listedRow, type SignedRow } from './signed-row'

interface Block {
  missing: number[]
  sums: BlockSums
  /** Rows that were added to the sums. */
  count: number
}

/** What the sums of a list's blocks show of its rows that aren't in the file. Rows are counted from 0. */
export class ListChecks {
  readonly #sums: DataView | null
  readonly #first: number
  readonly #blocks = new Map<number, Block>()
  readonly #solved = new Map<number, readonly number[]>()

  constructor(
    readonly list: SignedList | null,
    missing: Iterable<number>,
  ) {
    this.#sums = list?.checks === undefined ? null : new DataView(bytesOf(list.checks).buffer)
    this.#first = (list?.first ?? 1) - 1
    if (!list || !this.#sums) return
    for (const row of missing) {
      if (!this.isListed(row)) continue
      const number = this.#blockOf(row)
      const block = this.#blocks.get(number) ?? { missing: [], sums: new BlockSums(list.columns), count: 0 }
      block.missing.push(row)
      this.#blocks.set(number, block)
    }
  }

  isListed(row: number): boolean {
    return this.list !== null && row >= this.#first && row < this.#first + this.list.rows
  }

  /** @param isSame whether the row has the signed values, or is only in the place of the signed one */
  add(row: number, cells: readonly Cell[], isSame: boolean): void {
    const block = this.isListed(row) ? this.#blocks.get(this.#blockOf(row)) : undefined
    if (!block || (!isSame && block.missing.length <= sumCount)) return
    const fingerprints = valuesOf(cells, this.list!.columns).map((value) => fingerprint(value))
    block.sums.add((row - this.#first) % blockRows, fingerprints)
    block.count += 1
  }

  /** After the last row. */
  solve(): void {
    for (const [number, { missing, sums }] of this.#blocks) {
      if (missing.length > sumCount) continue
      const places = missing.map((row) => (row - this.#first) % blockRows)
      const rows = solvedRows(this.#signed(number), sums.result(), places)
      for (const [at, row] of missing.entries()) this.#solved.set(row, rows[at]!)
    }
  }

  rowOf = (row: number): SignedRow => listedRow(this.list!.columns, this.#solved.get(row) ?? null)

  /** Columns in which changed rows of this row's block differ, when all of them are in their places; else none. */
  columnsOf(row: number): number[] {
    const number = this.#blockOf(row)
    const block = this.#blocks.get(number)
    const rows = Math.min(blockRows, this.list!.rows - number * blockRows)
    if (!block || block.count !== rows) return []
    return differingColumns(this.#signed(number), block.sums.result()).map((column) => column + 1)
  }

  #blockOf = (row: number) => Math.floor((row - this.#first) / blockRows)

  #signed(number: number): Uint32Array {
    const length = this.list!.columns * sumCount
    return Uint32Array.from({ length }, (_, at) => this.#sums!.getUint32((number * length + at) * 4))
  }
}
