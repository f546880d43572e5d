import { normaliseText } from './normalise'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The check character of 17 digits by GB 11643. */
export function checkCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return '10X98765432'[sum % 11]!
}

/** The 18 characters of an old ID number of 15 digits, by the rule of 1999. */
export function fromFifteen(text: string): string {
  const digits = `${text.slice(0, 6)}19${text.slice(6)}`
  return digits + checkCharacter(digits)
}

/** Half-width and upper case, without spaces, hyphens and apostrophes. */
export function plainIdNumber(text: string): string {
  return normaliseText(text)
    .toUpperCase()
    .replace(/[\s'’-]/g, '')
}

/**
 * The resident ID number that a text contains, in the form in which it is stored; null for any other text. The text may
 * be full-width, in lower case, with spaces or hyphens, or an old number of 15 digits.
 */
export function idNumberOf(text: string | undefined): string | null {
  const plain = plainIdNumber(text ?? '')
  if (/^\d{15}$/.test(plain)) return fromFifteen(plain)
  return /^\d{17}[\dX]$/.test(plain) ? plain : null
}
