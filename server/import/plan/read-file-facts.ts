import { sql } from 'kysely'
import { instantOf } from '../../database/instant'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import type { Column } from '../staging/column'
import type { FileFacts } from './complete'

/** Facts about a planned file, as stored when it was read. */
export async function readFileFacts(em: EntityManager, runId: number): Promise<FileFacts> {
  const { startedAt, ...facts } = await em
    .getKysely<DB>()
    .selectFrom('import_run')
    .select(['started_at as startedAt', 'told as columns'])
    .select(
      sql<string[]>`array(select c->>'column' from jsonb_array_elements(header->'columns') c
        where c->>'column' is not null)`.as('present'),
    )
    .$narrowType<{ columns: Column[] }>()
    .where('id', '=', runId)
    .executeTakeFirstOrThrow()
  return { runId, startedAt: instantOf(startedAt), ...facts }
}
