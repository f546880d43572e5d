import { sql } from 'kysely'
import { idNumberOf } from '../../schema/field/id-number'
import type { DeclarationFilter } from '../../schema/filter'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { Line } from '../workbook/report-line'
import { narrowed, type Codes, type Column, type CountColumn, type Report } from '../workbook/sheet'
import { cellFilter } from './change/cell-filter'
import { isMeasure } from './is-measure'
import { differenceAddress, rowsAddress } from './rows-address'
import type { YearView } from './year-view'

/** Every code that the rows have, by column. Each row is in this condition, and a combination without a row counts 0. */
function union(rows: readonly { where: Codes }[]): Codes {
  const codes: Record<string, (string | null)[]> = {}
  for (const { where } of rows) {
    for (const [column, own] of Object.entries(where)) codes[column] = [...new Set([...(codes[column] ?? []), ...own])]
  }
  return codes
}

/** A column that counts, or one that adds up columns which count the same of other rows. */
function countedBy(column: Column, columns: readonly Column[]): Pick<CountColumn, 'measure' | 'of' | 'where'> | null {
  if (column.kind === 'COUNT') return column
  if (column.kind !== 'SUM') return null
  const parts = columns.filter(({ key }) => column.parts.includes(key))
  const counts = parts.filter((part): part is CountColumn => part.kind === 'COUNT')
  const [first] = counts
  const isOne = counts.every(({ measure, of, where }) => measure === first!.measure && of === first!.of && where)
  if (!first || counts.length < parts.length || !isOne) return null
  return { measure: first.measure, of: first.of, where: union(counts.map(({ where }) => ({ where: where! }))) }
}

/** The condition of a line's rows; the total of a table that adds up to a measure has none. */
function whereOf({ columns }: Report, { kind, rows }: Line): Codes {
  if (kind === 'ROW') return rows[0]!.where
  return kind === 'TOTAL' && columns.some(({ key }) => isMeasure(key.split('/')[0]!)) ? {} : union(rows)
}

/** The declarations that a table counts. */
export interface TableRows {
  filter: DeclarationFilter
  /** A past day; null for the present. */
  asOf: string | null
  /** The year and the past day of each view of a table that compares two years. */
  views?: Readonly<Record<YearView, Pick<TableRows, 'filter' | 'asOf'>>>
  /** Identifiers of the employers with a name; a table by employer has names, the filter has identifiers. */
  employers: ReadonlyMap<string, string[]>
}

/** Reads the employers that the first lines of a table name. */
export async function employersIn(
  em: EntityManager,
  { rows }: Report,
  lines: number | null,
): Promise<TableRows['employers']> {
  const names = rows.slice(0, lines ?? undefined).flatMap(({ where }) => where.employer_name ?? [])
  if (names.length === 0) return new Map()
  const found = await em
    .getKysely<DB>()
    .selectFrom('employer')
    .select(['id', 'name'])
    .where(sql<boolean>`name = any(${names}::text[])`)
    .execute()
  const byName = Map.groupBy(found, ({ name }) => name)
  return new Map([...byName].map(([name, all]) => [name, all.map(({ id }) => String(id))]))
}

const withIds = (where: Codes, employers: TableRows['employers']): Codes =>
  where.employer_name
    ? { ...where, employer_name: where.employer_name.flatMap((name) => employers.get(name ?? '') ?? [null]) }
    : where

/** The declarations that a figure counts; null where no filter selects them. */
function rowsOf(
  table: TableRows,
  report: Report,
  line: Line,
  column: Column,
): { filter: DeclarationFilter; asOf: string | null } | null {
  const counted = countedBy(column, report.columns)
  if (!counted) return null
  const { view, ...where } = narrowed(withIds(whereOf(report, line), table.employers), counted.where)
  const { filter, asOf } = view ? table.views![view[0] as YearView] : table
  const rows = cellFilter(filter, where, counted)
  return rows && { filter: rows, asOf }
}

/** Where the portal lists the rows of a figure, or shows both figures of a difference; null where no address can name them. */
export function cellAddress(table: TableRows, report: Report, line: Line, column: Column): string | null {
  if (line.rows.length === 0 || idNumberOf(table.filter.search ?? '')) return null
  const rowsOfColumn = (key: string) =>
    rowsOf(
      table,
      report,
      line,
      report.columns.find((each) => each.key === key)!,
    )
  const later = rowsOfColumn(column.kind === 'DIFFERENCE' ? column.to : column.key)
  if (!later) return null
  if (column.kind !== 'DIFFERENCE') return rowsAddress(later.filter, later.asOf)
  const earlier = rowsOfColumn(column.from)!
  return differenceAddress(later.filter, later.asOf, { year: earlier.filter.year[0]!, day: earlier.asOf })
}
