/** 1 → A, 27 → AA. */
export const letterOf = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letterOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))

/** How many decimals a quotient keeps: 0.123 is 12.3 %. */
export const decimals = { PERCENT: 3, DECIMAL: 1 } as const
export type QuotientFormat = keyof typeof decimals

/**
 * One decimal of a percentage (as a share of one) or of the number, half up; "—" where there is nothing to divide by. In
 * whole thousandths, as 201/400 lies below a half in binary; what the sheet's own ROUND gives.
 */
export function quotientOf(numerator: number, denominator: number, format: QuotientFormat = 'PERCENT'): number | '—' {
  if (denominator === 0) return '—'
  const unit = 10 ** decimals[format]
  const size = Math.floor((2 * unit * Math.abs(numerator) + denominator) / (2 * denominator)) / unit
  return numerator < 0 ? -size || 0 : size
}

/** @param decided a cell that is 0 where nothing was decided yet */
export function quotientFormula(
  numerator: string,
  denominator: string,
  format: QuotientFormat = 'PERCENT',
  decided?: string,
): string {
  const nothing = decided ? `OR(${denominator}=0,${decided}=0)` : `${denominator}=0`
  return `IF(${nothing},"—",ROUND((${numerator})/${denominator},${decimals[format]}))`
}

/** A word that a criterion takes literally: quotes doubled, wildcards escaped, what looks like a comparison compared. */
export function criterion(word: string): string {
  return `"${/^[<>=]/.test(word) ? '=' : ''}${word.replace(/[~*?]/g, '~$&').replaceAll('"', '""')}"`
}
