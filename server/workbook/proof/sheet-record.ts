import { codeOf, type SignedLook, type SignedSheet } from '../../../schema/proof/manifest'
import { pageTexts, type HeadAndFoot } from '../../../schema/proof/page-text'
import { addToSpans, usualLook } from '../../../schema/proof/sheet-look'
import { FormatRecord } from './format-record'
import { ListRecord } from './list-record'
import { canonicalOf, type Recorded } from './recorded'
import { RowPairs } from './row-pairs'

/** A cell that is written; of a formula the result is the value. */
export interface RecordedCell {
  column: number
  value: Recorded
  formula?: string
  /** Code of its number format. */
  format?: string | undefined
}

/** What a sheet shows, kept while it is written: each cell of its tables, and hashes of the rows of its list. */
export class SheetRecord {
  readonly #cells = new RowPairs()
  readonly #formulas = new RowPairs()
  readonly #formats = new FormatRecord()
  readonly #look = usualLook()
  #list: ListRecord | null = null
  #columnFormats: string[] = []
  #said: Omit<SignedSheet, 'look'> | null = null

  constructor(readonly name: string) {}

  row(row: number, cells: readonly RecordedCell[], isHidden = false): void {
    let isBlank = true
    for (const { column, value, formula, format } of cells) {
      if (formula !== undefined) this.#formulas.add(row, column, formula)
      const canonical = canonicalOf(value)
      if (canonical === '') continue
      isBlank = false
      this.#cells.add(row, column, canonical)
      if (format !== undefined) this.#formats.add(row, column, format)
    }
    if (isHidden && !isBlank) addToSpans(this.#look.rows, row)
  }

  /** The number formats of a list's columns. */
  listFormats(codes: readonly (string | undefined)[]): void {
    this.#columnFormats = codes.map((code) => code ?? '')
  }

  /** A row of a list, which has as many values as the first one. @param number of the row, for the first one */
  listed(number: number, values: readonly Recorded[]): void {
    this.#list ??= new ListRecord(number, values.length)
    this.#list.add(values)
  }

  pages(headAndFoot: HeadAndFoot): void {
    this.#look.pages = pageTexts(headAndFoot)
  }

  /** What its values' code is, after the last row. */
  get code(): string {
    return this.#saidSheet().code
  }

  /** What is signed, after the last row. */
  signed(): SignedSheet {
    const look: SignedLook = { ...this.#look, ...this.#formats.signed(), columnFormats: this.#columnFormats }
    return { ...this.#saidSheet(), look }
  }

  #saidSheet(): Omit<SignedSheet, 'look'> {
    if (this.#said) return this.#said
    const content = { name: this.name, cells: this.#cells.rows, list: this.#list?.signed() ?? null }
    return (this.#said = { ...content, formulas: this.#formulas.rows, code: codeOf(content) })
  }
}
