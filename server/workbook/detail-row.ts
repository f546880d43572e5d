import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'
import type { DetailColumn } from './detail-column'

/** Rows of one batch; a batch lies in memory, the whole never does. */
const batch = 2000

/** Instants as Beijing's wall clock `yyyy-mm-dd hh:mm:ss`, days as `yyyy-mm-dd`: no zone is left to go wrong. */
export type DetailRow = Record<string, string | number | null>

function select({ column, kind, expression }: DetailColumn) {
  if (expression) return sql`${expression} as ${sql.id(column)}`
  if (kind === 'instant')
    return sql`to_char(${sql.ref(column)} at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') as ${sql.id(column)}`
  if (kind === 'day') return sql`to_char(${sql.ref(column)}, 'YYYY-MM-DD') as ${sql.id(column)}`
  return sql`${sql.ref(column)} as ${sql.id(column)}`
}

/** The rows behind a filter by 年度 and 申报编号, a batch at a time, all of one snapshot. */
export async function* detailRows(
  em: EntityManager,
  { condition }: ResolvedFilter,
  columns: readonly DetailColumn[],
): AsyncGenerator<DetailRow[]> {
  let after: [number, string] = [0, '']
  for (;;) {
    const { rows } = await sql<DetailRow & { year: number; platform_no: string }>`
      select ${sql.join(columns.map(select))} from (
        select declaration.*, employer.name as employer_name, employer.nature as employer_nature
        from declaration join employer on employer.id = employer_id
        where declaration.id in (select id from declaration where ${condition})
      ) detail
      where (year, platform_no collate "C") > (${after[0]}::smallint, ${after[1]}::text collate "C")
      order by year, platform_no collate "C" limit ${batch}`.execute(em.getKysely())
    if (rows.length > 0) yield rows
    if (rows.length < batch) return
    const last = rows.at(-1)!
    after = [last.year, last.platform_no]
  }
}

export async function countDetailRows(em: EntityManager, { condition }: ResolvedFilter): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from declaration where ${condition}`.execute(
    em.getKysely(),
  )
  return rows[0]!.n
}
