import type { TemplateColumnsQuery } from '../graphql/gql/graphql'
import type { ShownRun } from './shown'

export type TemplateColumn = TemplateColumnsQuery['templateColumns'][number]
export type FileHeader = NonNullable<ShownRun['header']>

/** The file's header → the chosen column of the template; '' means not used. */
export type Mapping = Record<string, string>

/** The initial mapping: the recognised columns and the suggestions. */
export function recognised(columns: FileHeader['columns']): Mapping {
  return Object.fromEntries(columns.map(({ header, column, suggestion }) => [header, column ?? suggestion ?? '']))
}

/** Required columns of the template without a header yet, in the template's order. */
export function stillMissing(template: readonly TemplateColumn[], mapping: Mapping): string[] {
  const taken = new Set(Object.values(mapping))
  return template.filter(({ column, need }) => need === 'R' && !taken.has(column)).map(({ column }) => column)
}

/** Headers that still have the suggested column. They are highlighted until a person chooses another one. */
export function stillSuggested(columns: FileHeader['columns'], mapping: Mapping): Set<string> {
  const suggested = columns.filter(
    ({ header, column, suggestion }) => !column && suggestion && mapping[header] === suggestion,
  )
  return new Set(suggested.map(({ header }) => header))
}

/**
 * The columns to save as a layout: those that a person chose differently from what was recognised. If the file was
 * already read with a layout, all columns are saved, because a file is read with one layout only.
 */
export function layoutColumns({ columns, layout }: FileHeader, mapping: Mapping): { header: string; column: string }[] {
  const chosen = columns.map(({ header, column }) => ({ header, column: mapping[header] ?? '', known: column ?? '' }))
  const changed = chosen.filter(({ column, known }) => column !== '' && column !== known)
  const kept = changed.length > 0 && layout ? chosen.filter(({ column }) => column !== '') : changed
  return kept.map(({ header, column }) => ({ header, column }))
}
