import { cellFormat } from '../../../schema/proof/cell-format'
import type { SignedLook } from '../../../schema/proof/manifest'
import { RowPairs } from './row-pairs'

/** The number formats of cells that say something, as far as they change what is shown. */
export class FormatRecord {
  readonly #codes: string[] = []
  readonly #cells = new RowPairs()
  readonly #numbers = new Map<string, number | null>()

  add(row: number, column: number, code: string): void {
    const number = this.#numberOf(code)
    if (number !== null) this.#cells.add(row, column, number)
  }

  signed(): Pick<SignedLook, 'codes' | 'formats'> {
    return { codes: this.#codes, formats: this.#cells.rows }
  }

  #numberOf(code: string): number | null {
    const known = this.#numbers.get(code)
    if (known !== undefined) return known
    const { number, text } = cellFormat(code)
    const place = number === '' && text === '' ? null : this.#codes.push(code) - 1
    this.#numbers.set(code, place)
    return place
  }
}
