import { sql } from 'kysely'
import type { MissingDeclaration } from '../../../schema/import-run'
import type { Stage } from '../../../schema/vocabulary'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { fullAreas } from './area'

/**
 * Declarations that a file lacks although it contains all of their year and county. A rejected or skipped row with the
 * declaration's number counts as present. One query for the figure and the list, in the viewer's scope.
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

/** Number of declarations that a full file (全量) lacks; they are reported, never deleted. */
export async function countMissing(em: EntityManager, runId: number): Promise<number> {
  const { n } = await missing(em, runId)
    .select(sql<number>`count(*)::integer`.as('n'))
    .executeTakeFirstOrThrow()
  return n
}

/** @param after id of the last declaration of the page before; 0 for the first page */
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
