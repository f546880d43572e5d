import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { NotFoundError } from '../../errors'

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
