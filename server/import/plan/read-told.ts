import { sql } from 'kysely'
import type { EntityManager } from '../../database/orm'
import type { Column } from '../staging/column'
import type { Told } from './complete'

/** What a planned run's file tells, as its reading left it. */
export async function readTold(em: EntityManager, runId: number): Promise<Told> {
  const { rows } = await sql<{ startedAt: string; columns: Column[]; present: string[] }>`
    select started_at as "startedAt", told as columns, array(select c->>'column' from jsonb_array_elements(header->'columns') c
      where c->>'column' is not null) as present from import_run where id = ${runId}`.execute(em.getKysely())
  const { startedAt, ...told } = rows[0]!
  return { runId, startedAt: new Date(startedAt), ...told }
}
