import { sql, type RawBuilder } from 'kysely'
import { cursorRows } from '../database/cursor-rows'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { filtered } from '../filter/filtered'
import type { ResolvedFilter } from '../filter/resolve'
import type { ListRow } from '../workbook/list-column'
import type { DetailColumn } from './detail-column'

/** Rows of one batch. With 1000 they survived the young-generation garbage collections, which cost time. */
const batch = 200

/** The filtered declarations with the columns of their employers; the columns of 明细 are expressions over it. */
export const detailSource = ({ condition, source }: ResolvedFilter): RawBuilder<unknown> => sql`(
  select declaration.*, employer.name as employer_name, employer.code as employer_code, employer.nature as employer_nature
  from (select * from ${source} where ${condition}) declaration join employer on employer.id = employer_id) detail`

/** SQL for the value of a column of 明细, over `detailSource`. */
export function detailValue({ column, kind, expression }: DetailColumn): RawBuilder<unknown> {
  if (expression) return expression
  if (kind === 'instant') return sql`to_char(${sql.ref(column)} at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS')`
  if (kind === 'day') return sql`to_char(${sql.ref(column)}, 'YYYY-MM-DD')`
  return sql`${sql.ref(column)}`
}

/** The filtered rows in batches; sorted by 年度 and 申报编号 unless another order is given. */
export function detailRows(
  em: EntityManager,
  resolved: ResolvedFilter,
  columns: readonly DetailColumn[],
  order: RawBuilder<unknown> = sql`year, platform_no collate "C"`,
): AsyncGenerator<ListRow[]> {
  const values = columns.map((column) => sql<ListRow[string]>`${detailValue(column)}`.as(column.column))
  const query = em
    .getKysely()
    .selectFrom(sql`(select * from ${detailSource(resolved)})`.as('detail'))
    .select(values)
    .orderBy(order)
  return cursorRows(em, query, batch)
}

export async function countDetailRows(em: EntityManager, resolved: ResolvedFilter): Promise<number> {
  const { n } = await em
    .getKysely<DB>()
    .selectFrom(filtered(resolved))
    .select(sql<number>`count(*)::integer`.as('n'))
    .executeTakeFirstOrThrow()
  return n
}
