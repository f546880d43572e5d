import { hash } from 'node:crypto'
import { fingerprint } from '../../../schema/proof/check-sums'
import { specialCharacters, Utf8Text } from '../utf8-text'
import { canonicalOf, type Recorded } from './recorded'

/** What the canonical value of a text may lack or have in another way. */
const special = specialCharacters(/[\x00-\x1f_]/)
const none = new Uint8Array(128)
const [space, textSign, separator] = [0x20, 0x24, 0]
const blank = fingerprint('')

/** A row of a list as it is signed: the canonical values in UTF-8 as `rowText` joins them, and their fingerprints. */
export class RowText {
  readonly #text = new Utf8Text(1 << 12)
  readonly fingerprints: Float64Array

  constructor(readonly columns: number) {
    this.fingerprints = new Float64Array(columns)
  }

  /** @returns whose first bytes are the row's hash; the row's fingerprints are those of `values` */
  hashOf(values: readonly Recorded[]): Buffer {
    const text = this.#text
    text.cut()
    // Blank cells at the end are left out.
    let end = 0
    for (let column = 0; column < this.columns; column += 1) {
      if (column > 0) text.byte(separator)
      const value = values[column]
      if (value === null || value === undefined || value === '') {
        this.fingerprints[column] = blank
        continue
      }
      const from = text.length
      this.fingerprints[column] = this.#value(value)
      if (text.length > from) end = text.length
    }
    return hash('sha256', text.written(end), 'buffer')
  }

  /** Writes a value. @returns its fingerprint */
  #value(value: Recorded): number {
    const text = this.#text
    if (typeof value === 'string' && value.charCodeAt(0) !== space && value.charCodeAt(value.length - 1) !== space) {
      const from = text.length
      text.byte(textSign)
      if (text.plain(value, special)) return fingerprint(value, '$')
      text.cut(from)
    }
    const canonical = canonicalOf(value)
    if (!text.plain(canonical, none)) text.any(canonical)
    return fingerprint(canonical)
  }
}
