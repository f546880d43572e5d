const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The check character for the first 17 digits, by GB 11643. */
export function checkCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return '10X98765432'[sum % 11]!
}

/** Converts a number of 15 digits to the 18 characters that replaced it in 1999. */
export function fromFifteen(text: string): string {
  const digits = `${text.slice(0, 6)}19${text.slice(6)}`
  return digits + checkCharacter(digits)
}

/**
 * Half-width and upper case, without the spaces, hyphens, apostrophes and invisible characters that a number may be typed
 * or copied with. A dot stays: it shows that a spreadsheet has made the number a decimal.
 */
export function plainIdNumber(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .normalize('NFKC')
    .replace(/[\s'’-]/g, '')
    .toUpperCase()
}

/**
 * The resident ID number that a text contains, as it is stored, or null. Full-width digits, a lower-case x, spaces and
 * hyphens are accepted; a number of 15 digits is converted to 18.
 */
export function idNumberOf(text: string | undefined): string | null {
  const plain = plainIdNumber(text ?? '')
  if (/^\d{15}$/.test(plain)) return fromFifteen(plain)
  return /^\d{17}[\dX]$/.test(plain) ? plain : null
}
