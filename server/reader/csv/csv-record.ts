/**
 * Splits a record at its separators. A field that begins with a quote (or with `="`) ends at the next quote that isn't
 * doubled. When that one is on a later line and text follows it, it belongs to another field, and the first quote isn't
 * closed.
 *
 * @param fields gets the fields; when a quote isn't closed, those before it
 * @returns index where the field with the unclosed quote begins; -1 when all are closed
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

/** Index of the next quote that isn't doubled; -1 without one. */
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
