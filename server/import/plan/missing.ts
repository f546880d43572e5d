import { sql } from 'kysely'
import type { MissingDeclaration } from '../../../schema/import-run'
import type { EntityManager } from '../../database/orm'
import { fullAreas } from './area'

/**
 * Declarations of the years and counties of which a file tells all, without those that it tells of, by number, however
 * its row was judged. The one query behind both the figure and the list; the viewer's scope bounds it.
 */
const missing = (runId: number) => sql`
  declaration d
  where (d.year, d.county) in ${fullAreas(runId)}
    and not exists (select from import_row r where r.import_run_id = ${runId} and r.declaration_id = d.id)
    and not exists (select from import_row r where r.import_run_id = ${runId} and r.kind in ('SKIPPED', 'REJECTED')
      and r.platform_no = d.platform_no)`

/** How many a 全量 file leaves out; they are reported, never deleted. */
export async function countMissing(em: EntityManager, runId: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from ${missing(runId)}`.execute(
    em.getKysely(),
  )
  return rows[0]!.n
}

/** @param after the declaration before the page */
export async function readMissing(
  em: EntityManager,
  runId: number,
  { first, after }: { first: number; after: number },
): Promise<MissingDeclaration[]> {
  const { rows } = await sql<MissingDeclaration>`
    select d.id, d.platform_no as "platformNo", d.name, d.county, d.stage from ${missing(runId)} and d.id > ${after}
    order by d.id limit ${first}`.execute(em.getKysely())
  return rows
}
