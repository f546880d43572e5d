/** 1 → A, 27 → AA. */
export const letterOf = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letterOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))

/**
 * One decimal of a percentage, half up, as a share of one; "—" where there is nothing to divide by. In whole
 * thousandths, as 201/400 lies below a half in binary; what the sheet's own ROUND gives.
 */
export function rateOf(numerator: number, denominator: number): number | '—' {
  return denominator === 0 ? '—' : Math.floor((2000 * numerator + denominator) / (2 * denominator)) / 1000
}

export const rateFormula = (numerator: string, denominator: string): string =>
  `IF(${denominator}=0,"—",ROUND(${numerator}/${denominator},3))`

/** A word that a criterion takes literally: quotes doubled, wildcards escaped. */
export function criterion(word: string | null): string {
  return word === null ? '"="' : `"${word.replace(/[~*?]/g, '~$&').replaceAll('"', '""')}"`
}
