import { fromFifteen, plainIdNumber } from '../import/parse/id-number'

/**
 * The resident ID number that a text is, as it is stored, or null: full-width, in lower case, with spaces or hyphens in
 * it, of 15 digits, it is the number all the same.
 */
export function idNumberOf(text: string | undefined): string | null {
  const plain = plainIdNumber(text ?? '')
  if (/^\d{15}$/.test(plain)) return fromFifteen(plain)
  return /^\d{17}[\dX]$/.test(plain) ? plain : null
}
