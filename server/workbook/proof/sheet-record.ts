import { hash } from 'node:crypto'
import { errorValue, numberValue, rowText, textValue, truthValue } from '../../../schema/proof/canonical'
import { BlockSums, blockRows } from '../../../schema/proof/check-sums'
import { codeOf, hashLength, type SignedList, type SignedSheet } from '../../../schema/proof/manifest'
import { serialOf } from '../serial'

/** What a cell may have; of a formula its result, of a text with several fonts its runs. */
export type Recorded =
  | string
  | number
  | boolean
  | Date
  | null
  | undefined
  | { richText: { text: string }[] }
  | { text: string }
  | { error: string }

/** The canonical value of a cell that is written. */
export function canonicalOf(value: Recorded): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return textValue(value)
  if (typeof value === 'number') return numberValue(value)
  if (typeof value === 'boolean') return truthValue(value)
  if (value instanceof Date) return numberValue(serialOf(value))
  if ('error' in value) return errorValue(value.error)
  return textValue('text' in value ? value.text : value.richText.map(({ text }) => text).join(''))
}

/** The hashes and the sums of a block of rows. */
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

  add(values: readonly string[]): void {
    this.#sums!.add(this.#rows, values)
    hash('sha256', rowText(values), 'buffer').copy(this.#hashes, this.#rows * hashLength, 0, hashLength)
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
class ListRecord {
  readonly #blocks: BlockRecord[] = []
  rows = 0

  constructor(
    readonly first: number,
    readonly columns: number,
  ) {}

  add(values: readonly string[]): void {
    let block = this.#blocks.at(-1)
    if (!block || block.isFull) this.#blocks.push((block = new BlockRecord(this.columns)))
    block.add(values)
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

/** What a sheet shows, kept while it is written: each cell of its tables, and hashes of the rows of its list. */
export class SheetRecord {
  readonly #cells: SignedSheet['cells'] = []
  #list: ListRecord | null = null
  #signed: SignedSheet | null = null

  constructor(readonly name: string) {}

  row(row: number, cells: readonly { column: number; value: Recorded }[]): void {
    const pairs = cells.flatMap(({ column, value }) => {
      const canonical = canonicalOf(value)
      return canonical === '' ? [] : [column, canonical]
    })
    if (pairs.length > 0) this.#cells.push([row, ...pairs])
  }

  /** Rows of a list; each must have as many values as there are columns. */
  rows(first: number, rows: readonly (readonly Recorded[])[]): void {
    for (const values of rows) {
      this.#list ??= new ListRecord(first, values.length)
      this.#list.add(values.map(canonicalOf))
    }
  }

  /** What is signed, after the last row. */
  signed(): SignedSheet {
    if (this.#signed) return this.#signed
    const content = { name: this.name, cells: this.#cells, list: this.#list?.signed() ?? null }
    return (this.#signed = { ...content, code: codeOf(content) })
  }
}
