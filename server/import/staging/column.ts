import { attributeList, type ImportedColumn } from '../../../schema/field'
import type { Field } from '../template'

/** A column of `declaration` that a row of a file decides; ids, versions and generated columns are none of them. */
export type Column = ImportedColumn

const decided = attributeList.flatMap((attribute) => {
  const { column, by, employer } = attribute
  return column === null || by || employer ? [] : [{ ...attribute, column: column as Column }]
})

export const columns: readonly Column[] = decided.map(({ column }) => column)

/** Without encryption and words made for searching, which differ without meaning anything. */
export const compared: readonly Column[] = decided
  .filter(({ incomparable }) => !incomparable)
  .map(({ column }) => column)

const ofEmployer = attributeList.filter(({ employer }) => employer)

/** What a row says of its employer, as reports name it beside the columns. */
export const employerKeys = ofEmployer.map(({ column }) => column!)

/** Column of `declaration` (or of its employer) → the header under which a report names it. */
export const headerOfColumn: Readonly<Record<string, string>> = Object.fromEntries(
  [...decided, ...ofEmployer].map(({ column, header }) => [column, header]),
)

/** Which columns a file with these fields tells of, were it only to say that they are blank. */
export function givenColumns(fields: readonly Field[]): Column[] {
  const present = new Set<string>(fields)
  return decided
    .filter(({ key, template, providedBy = template ? [[key]] : [[]] }) =>
      providedBy.some((needed) => needed.every((field) => present.has(field))),
    )
    .map(({ column }) => column)
}
