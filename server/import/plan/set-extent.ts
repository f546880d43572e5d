import { sql } from 'kysely'
import type { ImportExtent } from '../../../schema/vocabulary'
import type { EntityManager } from '../../database/orm'
import { ImportNotPlannedError } from '../error'

/** Sets 全量 or 增量; for a full file the declarations that it lacks are reported. @throws ImportNotPlannedError */
export async function setExtent(owner: EntityManager, runId: number, extent: ImportExtent): Promise<void> {
  const { rows } = await sql`update import_run set extent = ${extent}
    where id = ${runId} and state = 'PLANNED' returning id`.execute(owner.getKysely())
  if (rows.length === 0) throw new ImportNotPlannedError('不能更改')
}
