import { attributeList, type ImportedColumn } from '../../../schema/field'
import type { Field } from '../template'

/** A column of `declaration` that is imported; ids, versions and generated columns aren't. */
export type Column = ImportedColumn

const decided = attributeList.flatMap((attribute) => {
  const { column, by, employer } = attribute
  return column === null || by || employer ? [] : [{ ...attribute, column: column as Column }]
})

export const columns: readonly Column[] = decided.map(({ column }) => column)

/** Columns to compare. Encrypted values and search texts are left out: they differ although the data is the same. */
export const compared: readonly Column[] = decided
  .filter(({ incomparable }) => !incomparable)
  .map(({ column }) => column)

/**
 * What a file says of the stage is kept beside what follows from it and a receipt of paper (`stage` etc., which a trigger
 * decides): columns of a staged row → of `declaration`, where they differ.
 */
const filedColumns = {
  stage: 'file_stage',
  furthest_stage: 'file_furthest_stage',
  entered_at: 'file_entered_at',
} as const

export const filed: readonly (readonly [Column, string])[] = Object.entries(filedColumns) as [Column, string][]

/** The column of `declaration` with what files say. */
export const filedColumn = (column: Column): string =>
  (filedColumns as Partial<Record<Column, string>>)[column] ?? column

const ofEmployer = attributeList.filter(({ employer }) => employer)

/** Columns about the employer, which are stored in `employer`. */
export const employerKeys = ofEmployer.map(({ column }) => column!)

/** Column of `declaration` or `employer` → header of the template. */
export const headerOfColumn: Readonly<Record<string, string>> = Object.fromEntries(
  [...decided, ...ofEmployer].map(({ column, header }) => [column, header]),
)

/** Columns that a file with these fields provides, even if all their cells are blank. */
export function givenColumns(fields: readonly Field[]): Column[] {
  const present = new Set<string>(fields)
  return decided
    .filter(({ key, template, providedBy = template ? [[key]] : [[]] }) =>
      providedBy.some((needed) => needed.every((field) => present.has(field))),
    )
    .map(({ column }) => column)
}
