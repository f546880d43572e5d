import type ExcelJS from 'exceljs'
import type { ListColumn, ListRow } from './list-column'
import type { RawCell } from './raw-rows'
import { safeText } from './safe-text'
import { serialOfText } from './serial'
import { styles } from './style'

/** The label of a stored value; null when there is none. */
export function wordOf({ column, word }: ListColumn, row: ListRow): string | number | null {
  const value = row[column] ?? null
  return typeof value === 'string' && word ? word(value) : value
}

/** The value of a typed cell: a number, also of a date, or text that isn't a formula. */
export function cellValueOf(column: ListColumn, row: ListRow): RawCell {
  const value = wordOf(column, row)
  if (value === null || typeof value === 'number') return value
  if (column.kind === 'day' || column.kind === 'instant') return serialOfText(value)
  return safeText(value)
}

export const detailStyle = {
  text: styles.label,
  number: styles.count,
  day: styles.day,
  instant: styles.instant,
} as const
/** Years are numbers without a thousands separator. */
const plainNumber = { ...styles.count, numFmt: '0' }

export function detailStyleOf({ column, kind }: ListColumn): Partial<ExcelJS.Style> {
  return column === 'year' ? plainNumber : detailStyle[kind]
}
