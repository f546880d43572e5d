import { codeOf, type SignedSheet } from '../../../schema/proof/manifest'
import { ListRecord } from './list-record'
import { canonicalOf, type Recorded } from './recorded'

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

  /** A row of a list, which has as many values as the first one. @param number of the row, for the first one */
  listed(number: number, values: readonly Recorded[]): void {
    this.#list ??= new ListRecord(number, values.length)
    this.#list.add(values)
  }

  /** What is signed, after the last row. */
  signed(): SignedSheet {
    if (this.#signed) return this.#signed
    const content = { name: this.name, cells: this.#cells, list: this.#list?.signed() ?? null }
    return (this.#signed = { ...content, code: codeOf(content) })
  }
}
