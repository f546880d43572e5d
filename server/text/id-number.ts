import { normaliseText } from './normalise'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643's check character of the first 17 digits. */
export function checkCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return '10X98765432'[sum % 11]!
}

/** The 18 characters that a number of 15 digits became in 1999. */
export function fromFifteen(text: string): string {
  const digits = `${text.slice(0, 6)}19${text.slice(6)}`
  return digits + checkCharacter(digits)
}

/** Half-width, upper case, without the spaces, hyphens and apostrophes that numbers are written with. */
export function plainIdNumber(text: string): string {
  return normaliseText(text)
    .toUpperCase()
    .replace(/[\s'’-]/g, '')
}

/**
 * The resident ID number that a text is, as it is stored, or null: full-width, in lower case, with spaces or hyphens in
 * it, of 15 digits, it is the number all the same.
 */
export function idNumberOf(text: string | undefined): string | null {
  const plain = plainIdNumber(text ?? '')
  if (/^\d{15}$/.test(plain)) return fromFifteen(plain)
  return /^\d{17}[\dX]$/.test(plain) ? plain : null
}
