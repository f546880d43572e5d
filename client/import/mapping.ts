import type { TemplateColumnsQuery } from '../graphql/gql/graphql'
import type { ShownRun } from './shown'

export type TemplateColumn = TemplateColumnsQuery['templateColumns'][number]
export type FileHeader = NonNullable<ShownRun['header']>

/** Header of the file → the template's column chosen for it; '' = not used. */
export type Mapping = Record<string, string>

/** What was recognised, and what may be meant, to start from. */
export function recognised(columns: FileHeader['columns']): Mapping {
  return Object.fromEntries(columns.map(({ header, column, suggestion }) => [header, column ?? suggestion ?? '']))
}

/** Required columns of the template that nothing stands for yet, in the template's order. */
export function stillMissing(template: readonly TemplateColumn[], mapping: Mapping): string[] {
  const taken = new Set(Object.values(mapping))
  return template.filter(({ column, need }) => need === 'R' && !taken.has(column)).map(({ column }) => column)
}

/** Headers whose column is still what was suggested: they are marked until a person chose otherwise. */
export function stillSuggested(columns: FileHeader['columns'], mapping: Mapping): Set<string> {
  const suggested = columns.filter(
    ({ header, column, suggestion }) => !column && suggestion && mapping[header] === suggestion,
  )
  return new Set(suggested.map(({ header }) => header))
}

/**
 * What to keep as a layout: what a person chose beyond what was recognised; nothing where nothing was chosen. A file
 * that was read by a layout keeps all of it, since one layout alone reads a file.
 */
export function layoutColumns({ columns, layout }: FileHeader, mapping: Mapping): { header: string; column: string }[] {
  const chosen = columns.map(({ header, column }) => ({ header, column: mapping[header] ?? '', known: column ?? '' }))
  const changed = chosen.filter(({ column, known }) => column !== '' && column !== known)
  const kept = changed.length > 0 && layout ? chosen.filter(({ column }) => column !== '') : changed
  return kept.map(({ header, column }) => ({ header, column }))
}
