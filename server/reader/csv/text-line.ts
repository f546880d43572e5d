import { FileError } from '../error'
import { limit } from '../limit'

/** Splits a text into lines that end in LF, CRLF or CR. @throws FileError IMPORT_CSV_LINE */
export function* linesOf(pieces: Iterable<string>): Generator<string[]> {
  let rest = ''
  let number = 0
  for (const piece of pieces) {
    const text = rest + piece
    // A CR at the end may be the first half of a CRLF.
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text
    const lines = whole.includes('\r') ? whole.split(/\r\n?|\n/) : whole.split('\n')
    rest = lines.pop()! + text.slice(whole.length)
    number += lines.length
    if (rest.length > limit.line) throw new FileError('IMPORT_CSV_LINE', { line: number + 1 })
    yield lines
  }
  if (rest !== '') yield [rest.endsWith('\r') ? rest.slice(0, -1) : rest]
}
