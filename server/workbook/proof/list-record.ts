import { BlockSums, blockRows } from '../../../schema/proof/check-sums'
import { hashLength, type SignedList } from '../../../schema/proof/manifest'
import type { Recorded } from './recorded'
import { RowText } from './row-text'

/** Rows of a list whose hashes and sums are kept together. */
class BlockRecord {
  readonly #hashes = Buffer.alloc(blockRows * hashLength)
  #sums: BlockSums | null
  #checks = Buffer.alloc(0)
  #rows = 0

  constructor(columns: number) {
    this.#sums = new BlockSums(columns)
  }

  get isFull(): boolean {
    return this.#rows === blockRows
  }

  add(hash: Buffer, fingerprints: Float64Array): void {
    this.#sums!.add(this.#rows, fingerprints)
    hash.copy(this.#hashes, this.#rows * hashLength, 0, hashLength)
    this.#rows += 1
    if (this.isFull) this.#close()
  }

  /** The sums as they are signed take half the memory. */
  #close(): void {
    const sums = this.#sums!.result()
    this.#checks = Buffer.alloc(sums.length * 4)
    sums.forEach((sum, index) => this.#checks.writeUInt32BE(sum, index * 4))
    this.#sums = null
  }

  signed(): { hashes: Buffer; checks: Buffer } {
    if (this.#sums) this.#close()
    return { hashes: this.#hashes.subarray(0, this.#rows * hashLength), checks: this.#checks }
  }
}

/** The rows of a list as hashes and sums, kept as bytes of whole blocks: a million rows of 50 columns take 14 MB. */
export class ListRecord {
  readonly #blocks: BlockRecord[] = []
  readonly #row: RowText
  rows = 0

  constructor(
    readonly first: number,
    readonly columns: number,
  ) {
    this.#row = new RowText(columns)
  }

  add(values: readonly Recorded[]): void {
    let block = this.#blocks.at(-1)
    if (!block || block.isFull) this.#blocks.push((block = new BlockRecord(this.columns)))
    block.add(this.#row.hashOf(values), this.#row.fingerprints)
    this.rows += 1
  }

  signed(): SignedList {
    const { first, rows, columns } = this
    const signed = this.#blocks.splice(0).map((block) => block.signed())
    const hashes = Buffer.concat(signed.map((block) => block.hashes)).toString('base64')
    const checks = Buffer.concat(signed.map((block) => block.checks)).toString('base64')
    return { first, rows, columns, hashes, checks }
  }
}
