import { codeOf, type SignedSheet } from '../../../schema/proof/manifest'
import { ListRecord } from './list-record'
import { canonicalOf, type Recorded } from './recorded'

/** A cell that is written; of a formula the result is the value. */
export interface RecordedCell {
  column: number
  value: Recorded
  formula?: string
}

/** What a sheet shows, kept while it is written: each cell of its tables, and hashes of the rows of its list. */
export class SheetRecord {
  readonly #cells: SignedSheet['cells'] = []
  readonly #formulas: NonNullable<SignedSheet['formulas']> = []
  #list: ListRecord | null = null
  #signed: SignedSheet | null = null

  constructor(readonly name: string) {}

  row(row: number, cells: readonly RecordedCell[]): void {
    const pairs = cells.flatMap(({ column, value }) => {
      const canonical = canonicalOf(value)
      return canonical === '' ? [] : [column, canonical]
    })
    if (pairs.length > 0) this.#cells.push([row, ...pairs])
    const formulas = cells.flatMap(({ column, formula }) => (formula === undefined ? [] : [column, formula]))
    if (formulas.length > 0) this.#formulas.push([row, ...formulas])
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
    return (this.#signed = { ...content, formulas: this.#formulas, code: codeOf(content) })
  }
}
