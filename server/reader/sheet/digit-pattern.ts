/** A part of a number format: the place of a digit, or literal characters. */
type Piece = { place: '0' | '#' | '?' } | { literal: string }

/** From here on a spreadsheet's number doesn't have all its digits. */
const exactBelow = 1e15

/** The next part of a format: quoted text, an escaped character, a space of a character's width, a bracket, a character. */
const token = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]?|([^])/g
/** Brackets with colours and languages don't change the shown characters; conditions and Chinese digits would. */
const harmless = /^(black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+|\$.*)$/i
/** Characters for decimals, thousands, percent, exponents, fractions, text and dates: then it isn't a digit pattern. */
const otherMeaning = /[.,%e/@gymdhsn]/i

/** Parses a format's first section when it has only places of digits and literals; null for other formats. */
export function digitPattern(code: string): Piece[] | null {
  const pieces: Piece[] = []
  for (const [whole, quoted, escaped, bracket, single] of code.matchAll(token)) {
    if (whole === ';') break
    if (bracket !== undefined && !harmless.test(bracket)) return null
    if (single !== undefined && otherMeaning.test(single)) return null
    if (single === '0' || single === '#' || single === '?') pieces.push({ place: single })
    else pieces.push({ literal: quoted ?? escaped ?? single ?? '' })
  }
  return pieces.some((piece) => 'place' in piece) ? pieces : null
}

/** A whole number in a digit pattern: 1234 in 0000000000 is 0000001234; undefined when it shows just the digits. */
export function shownDigits(pattern: readonly Piece[], number: number): string | undefined {
  if (!Number.isInteger(number) || number <= 0 || number >= exactBelow) return undefined
  const digits = String(number)
  let left = digits.length
  let places = pattern.filter((piece) => 'place' in piece).length
  let shown = ''
  for (const piece of pattern.toReversed()) {
    if ('literal' in piece) {
      shown = piece.literal + shown
      continue
    }
    places -= 1
    const from = places === 0 ? 0 : Math.max(0, left - 1)
    shown = (left > 0 ? digits.slice(from, left) : piece.place === '0' ? '0' : '') + shown
    left = from
  }
  shown = shown.trim()
  return shown === digits ? undefined : shown
}
