import { letterOf } from '../column-letter'
import { canonicalFormula } from './canonical-formula'
import { anyResult, type SignedSheet } from './manifest'
import { shortened, shownValue } from './canonical'
import type { Changes } from './compare'
import type { Sheet } from './read-cells'
import { columnsOf } from './rows'

const placeOf = (row: number, column: number) => `${letterOf(column)}${row}`

function byPlace(rows: SignedSheet['cells']): Map<string, string> {
  const texts = new Map<string, string>()
  for (const row of rows) {
    for (const [column, text] of columnsOf(row)) texts.set(placeOf(row[0], column), text)
  }
  return texts
}

const shownFormula = (text: string) => shortened(`=${text}`)

/**
 * Compares the formulas of a sheet whose values are the signed ones: a program that computes them may show others. A value
 * in place of a formula is no change, and a formula that shares another cell's is compared there.
 */
export async function compareFormulas(sheet: Sheet, signed: SignedSheet, changes: Changes): Promise<void> {
  if (!signed.formulas) return
  const formulas = byPlace(signed.formulas)
  const values = byPlace(signed.cells)
  await sheet.read((row, column, _value, formula) => {
    const address = placeOf(row, column)
    const known = formulas.get(address)
    if (formula === null) return
    const value = values.get(address)
    const isSame =
      known === undefined
        ? value === anyResult
        : formula === '' || canonicalFormula(formula) === canonicalFormula(known)
    if (isSame) return
    const before = known === undefined ? (value === undefined ? null : shownValue(value)) : shownFormula(known)
    changes.add({
      sheet: signed.name,
      change: 'FORMULA',
      address,
      from: null,
      signed: before,
      found: shownFormula(formula),
      known: before !== null,
    })
  })
}
