import { fieldsOf, headerOf } from '../template'
import type { RowReader } from './row-reader'

/** Columns of the declaration form, where an applicant writes 无 instead of leaving one blank (五(二)1). */
const asked = fieldsOf(({ template }) => template.asked === true)

export const askedColumns: readonly string[] = asked.map(headerOf).toSorted()

/** Sorted headers of the form's columns that are blank; null when none is blank but the file lacks some of them. */
export function blankColumns(row: RowReader): string[] | null {
  const present = asked.filter((field) => row.columnOf.has(field))
  const blank = present.filter((field) => row.isBlank(field)).map(headerOf)
  return blank.length > 0 || present.length === asked.length ? blank.toSorted() : null
}
