/** What a format shows in a row: a digit's place, or the characters themselves. */
type Piece = { place: '0' | '#' | '?' } | { literal: string }

/** Beyond this a sheet's number holds no exact digits. */
const mostExact = 1e15

/** One thing after another: quoted text, an escaped character, room for one, a bracket, a single character. */
const token = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]?|([^])/g
/** Colours and languages change no character; conditions and Chinese digits would. */
const harmless = /^(black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+|\$.*)$/i
/** Decimals, thousands, percent, exponents, fractions, text, dates: not a pattern of digits. */
const otherMeaning = /[.,%e/@gymdhsn]/i

/** A format's first section, of digits' places and literals alone; null where it shows a number in another way. */
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

/** A whole number through such a pattern, 1234 through 0000000000; undefined where it shows just its digits. */
export function shownDigits(pattern: readonly Piece[], number: number): string | undefined {
  if (!Number.isInteger(number) || number <= 0 || number >= mostExact) return undefined
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
