import { sql } from 'kysely'
import type { EntityManager } from '../../database/orm'
import { ImportNotPlannedError } from '../error'
import { lockRun } from './lock-run'

/** ms; thousands of rows with their triggers, in one statement each. */
const statementTimeout = 300_000

/**
 * Imports are written one after the other: the next one waits here, whichever process it runs in, then takes its run
 * under lock.
 *
 * @throws NotFoundError, ImportNotPlannedError when the run isn't in the wanted state (any more)
 */
export async function takeRun(em: EntityManager, runId: number, wanted: 'PLANNED' | 'APPLIED'): Promise<void> {
  const db = em.getKysely()
  await sql`select set_config('statement_timeout', ${String(statementTimeout)}, true)`.execute(db)
  // Just after an undo the planner believes the tables empty, and looking each row up among 10,000 takes minutes.
  await sql`select set_config('enable_nestloop', 'off', true)`.execute(db)
  await sql`select pg_advisory_xact_lock(hashtext('import'))`.execute(db)
  if ((await lockRun(em, runId)) !== wanted)
    throw new ImportNotPlannedError(wanted === 'PLANNED' ? '不能再写入' : '不能撤销')
}
