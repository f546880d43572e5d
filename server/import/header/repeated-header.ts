import { normaliseHeader } from './normalise-header'
import { textOf, type RawRow } from '../../reader/sheet/cell'
import type { FoundHeader } from './find-header'
import { fieldOf } from './known-header'

/** Whether a row repeats the header, as after a page break: each of its texts is its column's name. */
export function repeatsHeader(row: RawRow, { fields, names }: FoundHeader): boolean {
  let same = 0
  for (const [column, cell] of row.cells.entries()) {
    if (cell === null || cell === '') continue
    const text = normaliseHeader(textOf(cell))
    if (text === '') continue
    const isName = normaliseHeader(names[column] ?? '').endsWith(text)
    if (!isName && (fields[column] === undefined || fieldOf(text) !== fields[column])) return false
    same += 1
  }
  return same >= 2
}
