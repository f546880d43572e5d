import { sql } from 'kysely'
import type { MissingDeclaration } from '../../../schema/import-run'
import type { Stage } from '../../../schema/vocabulary'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { fullAreas } from './area'

/**
 * Declarations of the years and counties of which a file tells all, without those that it tells of, by number, however
 * its row was judged. The one query behind both the figure and the list; the viewer's scope bounds it.
 */
const missing = (em: EntityManager, runId: number) =>
  em
    .getKysely<DB>()
    .selectFrom('declaration as d')
    .where(
      sql<boolean>`((d.year, d.county) in ${fullAreas(runId)}
        and not exists (select from import_row r where r.import_run_id = ${runId} and r.declaration_id = d.id)
        and not exists (select from import_row r where r.import_run_id = ${runId} and r.kind in ('SKIPPED', 'REJECTED')
          and r.platform_no = d.platform_no))`,
    )

/** How many a 全量 file leaves out; they are reported, never deleted. */
export async function countMissing(em: EntityManager, runId: number): Promise<number> {
  const { n } = await missing(em, runId)
    .select(sql<number>`count(*)::integer`.as('n'))
    .executeTakeFirstOrThrow()
  return n
}

/** @param after the declaration before the page */
export async function readMissing(
  em: EntityManager,
  runId: number,
  { first, after }: { first: number; after: number },
): Promise<MissingDeclaration[]> {
  return missing(em, runId)
    .select(['d.id', 'd.platform_no as platformNo', 'd.name', 'd.county', 'd.stage'])
    .$narrowType<{ stage: Stage }>()
    .where('d.id', '>', after)
    .orderBy('d.id')
    .limit(first)
    .execute()
}
