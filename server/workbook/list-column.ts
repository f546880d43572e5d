import type { Measure } from '../../schema/vocabulary'

/** Type of a column's cells: `day` is a date, `instant` a date with a time. */
export type ColumnKind = 'text' | 'number' | 'day' | 'instant'

export interface ListColumn {
  /** Unique in the list: the key of its values in each row. */
  column: string
  header: string
  group?: string
  kind: ColumnKind
  width: number
  /** Code → Chinese label. */
  word?: (code: string) => string
}

/** Values by column. Instants are `yyyy-mm-dd hh:mm:ss` in Beijing's time, days `yyyy-mm-dd`. */
export type ListRow = Record<string, string | number | null>

/** Name of the column that is 1 in rows that the measure counts. */
export const countedColumn = (measure: Measure): string => `counts_${measure.toLowerCase()}`
