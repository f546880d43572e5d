import { sql } from 'kysely'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { NotFoundError } from '../../errors'
import { ImportNotPlannedError } from '../error'

/** ms; each statement writes thousands of rows and fires their triggers. */
const statementTimeout = 300_000

/**
 * Waits until no other import is being written, in any process, and locks the run. Imports are written one at a time.
 *
 * @throws NotFoundError, ImportNotPlannedError when the run isn't in the wanted state (any more)
 */
export async function takeRun(em: EntityManager, runId: number, wanted: 'PLANNED' | 'APPLIED'): Promise<void> {
  const db = em.getKysely()
  await sql`select set_config('statement_timeout', ${String(statementTimeout)}, true)`.execute(db)
  // Just after an undo the planner's statistics say the tables are empty: nested loops over 10,000 rows took minutes.
  await sql`select set_config('enable_nestloop', 'off', true)`.execute(db)
  await sql`select pg_advisory_xact_lock(hashtext('import'))`.execute(db)
  if ((await lockRun(em, runId)) !== wanted)
    throw new ImportNotPlannedError(wanted === 'PLANNED' ? '不能再写入' : '不能撤销')
}

/** Locks an import run until the transaction ends. @returns its state. @throws NotFoundError */
export async function lockRun(em: EntityManager, runId: number): Promise<string> {
  const run = await em
    .getKysely<DB>()
    .selectFrom('import_run')
    .select('state')
    .where('id', '=', runId)
    .forUpdate()
    .executeTakeFirst()
  if (!run) throw new NotFoundError('这次导入')
  return run.state
}
