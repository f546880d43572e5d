/** A record's fields; `openAt`: how many lines below the record's first a quote opens that doesn't close. */
export type CsvRecord = { fields: string[] } | { openAt: number }

/**
 * Splits a record at its separators, minding quotes: a field that begins with one ends at the next that isn't doubled.
 * Where text follows that next one on a later line, it was the quote of another field, and the first never closed.
 */
export function splitRecord(text: string, separator: string): CsvRecord {
  const fields: string[] = []
  let at = 0
  for (;;) {
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1)
      const next = end < 0 ? -1 : fieldEnd(text, end + 1, separator)
      const overLines = end >= 0 && text.slice(at, end).includes('\n')
      if (end < 0 || (overLines && next > end + 1)) return { openAt: text.slice(0, at).split('\n').length - 1 }
      fields.push(text.slice(at + 1, end).replaceAll('""', '"') + text.slice(end + 1, next))
      at = next
    } else {
      const next = fieldEnd(text, at, separator)
      fields.push(text.slice(at, next))
      at = next
    }
    if (at >= text.length) return { fields }
    at += 1
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}

function fieldEnd(text: string, from: number, separator: string): number {
  const end = text.indexOf(separator, from)
  return end < 0 ? text.length : end
}
