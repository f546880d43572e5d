/**
 * Splits a record at its separators, minding quotes: a field that begins with one (or with `="`) ends at the next that isn't doubled.
 * Where text follows that next one on a later line, it was the quote of another field, and the first never closed.
 *
 * @returns where a field begins whose quote doesn't close, else -1; the fields before it are in `fields`
 */
export function splitRecord(text: string, separator: string, fields: string[]): number {
  for (let at = 0; ; at += 1) {
    const start = at
    const guard = text[at] === '=' && text[at + 1] === '"' ? 1 : 0
    if (text[at + guard] === '"') {
      const end = closingQuote(text, at + guard + 1)
      if (end < 0) return start
      at = fieldEnd(text, end + 1, separator)
      const value = text.slice(start + guard + 1, end)
      if (at > end + 1 && value.includes('\n')) return start
      fields.push(value.replaceAll('""', '"') + text.slice(end + 1, at))
    } else {
      at = fieldEnd(text, at, separator)
      fields.push(text.slice(start, at))
    }
    if (at >= text.length) return -1
  }
}

/** Where the next quote stands that isn't doubled; -1 without one. */
export function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}

function fieldEnd(text: string, from: number, separator: string): number {
  const end = text.indexOf(separator, from)
  return end < 0 ? text.length : end
}
