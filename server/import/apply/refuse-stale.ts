import { sql } from 'kysely'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { ImportStaleError } from '../error'
import { problemList } from '../problem-list'

const withStale = sql<string>`r.problems || ${problemList({
  code: 'IMPORT_ROW_STALE',
  column: '申报编号',
  value: sql`r.platform_no`,
  reason: sql`'核对之后这件申报又有变动，这一行没有写入；请重新核对。'`,
})}`

/**
 * Locks the declarations that the plan changes. Rejects the rows whose declaration has changed since the plan; the other
 * rows are written.
 *
 * @throws ImportStaleError when nothing is left to write
 */
export async function refuseStaleRows(em: EntityManager, runId: number): Promise<void> {
  const db = em.getKysely<DB>()
  await sql`select d.id from declaration d join import_row r on r.declaration_id = d.id
    where r.import_run_id = ${runId} and r.kind = 'CHANGED' order by d.id for update of d`.execute(db)
  const { stale, left } = await db
    .with('stale', (query) =>
      query
        .updateTable('import_row as r')
        .set({ kind: 'REJECTED', marks: [], changes: '[]', problems: withStale })
        .where('r.import_run_id', '=', runId)
        .where(
          sql<boolean>`(
            (r.kind = 'CHANGED' and not exists (
              select from declaration d where d.id = r.declaration_id and d.version = r.seen_version))
            or (r.kind = 'NEW' and r.row_number in (
              select p.row_number from import_declaration p
              join declaration d on d.year = p.year and d.platform_no = p.platform_no
              where p.import_run_id = ${runId})))`,
        )
        .returning('r.row_number'),
    )
    .selectNoFrom([
      sql<number>`(select count(*) from stale)::integer`.as('stale'),
      sql<number>`(select count(*) from import_row r
        where r.import_run_id = ${runId} and r.kind in ('NEW', 'CHANGED'))::integer`.as('left'),
    ])
    .executeTakeFirstOrThrow()
  // `left` is counted in the snapshot before the update, so it includes the stale rows.
  if (stale > 0 && stale === left) throw new ImportStaleError()
}
