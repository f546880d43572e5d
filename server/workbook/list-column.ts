import type { Measure } from '../../schema/vocabulary'

/** How a cell of a list is written: `day` is a date, `instant` a date with its time, both as typed cells. */
export type ColumnKind = 'text' | 'number' | 'day' | 'instant'

export interface ListColumn {
  /** Unique in the list: the key of its values in each row. */
  column: string
  header: string
  group?: string
  kind: ColumnKind
  width: number
  /** Code → the office's word. */
  word?: (code: string) => string
}

/** Instants as Beijing's wall clock `yyyy-mm-dd hh:mm:ss`, days as `yyyy-mm-dd`: no zone is left to go wrong. */
export type ListRow = Record<string, string | number | null>

/** The column that marks with 1 the rows that a measure counts. */
export const countedColumn = (measure: Measure): string => `counts_${measure.toLowerCase()}`
