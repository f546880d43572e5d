import type { ShownRow } from './shown'

/** One cell of a row: a problem with its reason, or a change with what it was and will be. */
export interface RowLine {
  sort: 'problem' | 'change'
  column: string
  left: string | null
  right: string | null
}

/** What there is to say about a row, problems first. */
export function rowLines({ problems, changes }: ShownRow): RowLine[] {
  return [
    ...problems.map(({ column, value, reason }): RowLine => ({
      sort: 'problem',
      column: column ?? '',
      left: value ?? null,
      right: reason,
    })),
    ...changes.map(({ column, before, after }): RowLine => ({
      sort: 'change',
      column,
      left: before ?? null,
      right: after ?? null,
    })),
  ]
}
