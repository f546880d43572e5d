import { hash } from 'node:crypto'
import { errorValue, numberValue, rowText, textValue, truthValue } from '../../../schema/proof/canonical'
import { BlockSums, blockRows } from '../../../schema/proof/check-sums'
import { base64Of, codeOf, hashLength, type SignedList, type SignedSheet } from '../../../schema/proof/manifest'
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

/** The rows of a list as hashes, kept as bytes: 100,000 rows take 800 KB. */
class ListRecord {
  readonly #hashes: Buffer[] = []
  readonly #sums: BlockSums[] = []
  rows = 0

  constructor(
    readonly first: number,
    readonly columns: number,
  ) {}

  add(values: readonly string[]): void {
    if (this.rows % blockRows === 0) this.#sums.push(new BlockSums(this.columns))
    this.#sums.at(-1)!.add(this.rows % blockRows, values)
    this.#hashes.push(hash('sha256', rowText(values), 'buffer').subarray(0, hashLength))
    this.rows += 1
  }

  signed(): SignedList {
    const { first, rows, columns } = this
    const sums = this.#sums.flatMap((block) => [...block.result()])
    const checks = Buffer.alloc(sums.length * 4)
    sums.forEach((sum, index) => checks.writeUInt32BE(sum, index * 4))
    return { first, rows, columns, hashes: base64Of(Buffer.concat(this.#hashes)), checks: base64Of(checks) }
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
