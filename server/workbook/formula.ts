/** Decimals of a quotient: 0.123 is 12.3 %. */
export const decimals = { PERCENT: 3, DECIMAL: 1 } as const
export type QuotientFormat = keyof typeof decimals

/**
 * A quotient rounded half up to one decimal of a percentage or of the number; "—" when the denominator is 0. It computes
 * with integers, because 201/400 is slightly less in binary; so the result is that of the sheet's ROUND.
 */
export function quotientOf(numerator: number, denominator: number, format: QuotientFormat = 'PERCENT'): number | '—' {
  if (denominator === 0) return '—'
  const unit = 10 ** decimals[format]
  const size = Math.floor((2 * unit * Math.abs(numerator) + denominator) / (2 * denominator)) / unit
  return numerator < 0 ? -size || 0 : size
}

/** @param decided a cell that is 0 when nothing has been decided yet: then the quotient is "—" */
export function quotientFormula(
  numerator: string,
  denominator: string,
  format: QuotientFormat = 'PERCENT',
  decided?: string,
): string {
  const nothing = decided ? `OR(${denominator}=0,${decided}=0)` : `${denominator}=0`
  return `IF(${nothing},"—",ROUND((${numerator})/${denominator},${decimals[format]}))`
}

/** A word as a literal criterion of COUNTIFS: quotes are doubled, wildcards escaped, and = goes before a comparison sign. */
export function criterion(word: string): string {
  return `"${/^[<>=]/.test(word) ? '=' : ''}${word.replace(/[~*?]/g, '~$&').replaceAll('"', '""')}"`
}
