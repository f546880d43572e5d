import { letterOf } from '../column-letter'
import { canonicalFormula } from './canonical-formula'
import { anyResult, type SignedSheet } from './manifest'
import { shortened, shownValue } from './canonical'
import { Changes } from './changes'
import { byPlace, placeOf } from './by-place'
import type { Cell } from './rows'

const shownFormula = (text: string) => shortened(`=${text}`)

/**
 * Compares the formulas of a sheet whose values are the signed ones: a program that computes them may show others. A value
 * in place of a formula is no change, and a formula that shares another cell's is compared there.
 */
export class FormulaComparison {
  readonly changes = new Changes()
  readonly #formulas: ReadonlyMap<number, string>
  readonly #values: ReadonlyMap<number, string>

  constructor(readonly signed: SignedSheet) {
    this.#formulas = byPlace(signed.formulas ?? [])
    this.#values = byPlace(signed.formulas ? signed.cells : [])
  }

  /** @param row from 0 */
  add(row: number, { column, formula }: Cell): void {
    if (!this.signed.formulas || formula === null) return
    const place = placeOf(row + 1, column)
    const known = this.#formulas.get(place)
    const value = this.#values.get(place)
    const isSame =
      known === undefined
        ? value === anyResult
        : formula === '' || formula === known || canonicalFormula(formula) === canonicalFormula(known)
    if (isSame) return
    const before = known === undefined ? (value === undefined ? null : shownValue(value)) : shownFormula(known)
    this.changes.add({
      sheet: this.signed.name,
      change: 'FORMULA',
      address: `${letterOf(column)}${row + 1}`,
      from: null,
      signed: before,
      found: shownFormula(formula),
      known: before !== null,
    })
  }
}
