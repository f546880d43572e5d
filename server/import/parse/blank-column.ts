import { fieldsOf, headerOf } from '../template'
import type { RowReader } from './row-reader'

/** The form's own columns, in which who has nothing to say writes 无 (五(二)1); the office's notes beside it aren't. */
const asked = fieldsOf(({ template }) => template.asked === true)

export const askedColumns: readonly string[] = asked.map(headerOf).toSorted()

/** Template headers of the asked columns that are blank, in order; null where none is but the file lacks some of them. */
export function blankColumns(row: RowReader): string[] | null {
  const present = asked.filter((field) => row.columnOf.has(field))
  const blank = present.filter((field) => row.isBlank(field)).map(headerOf)
  return blank.length > 0 || present.length === asked.length ? blank.toSorted() : null
}
