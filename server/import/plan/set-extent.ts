import { sql } from 'kysely'
import { ImportExtent } from '../../../schema/vocabulary'
import type { EntityManager } from '../../database/orm'
import { ImportNotPlannedError } from '../apply/error'
import { countMissing } from './missing'

/** 全量 or 增量: of a full file it is reported what it leaves out. `owner` sees all rows; the count tells no more. */
export async function setExtent(owner: EntityManager, runId: number, extent: ImportExtent): Promise<void> {
  const missing = extent === ImportExtent.FULL ? await countMissing(owner, runId) : null
  const { rows } = await sql`update import_run set extent = ${extent}, missing_count = ${missing}
    where id = ${runId} and state = 'PLANNED' returning id`.execute(owner.getKysely())
  if (rows.length === 0) throw new ImportNotPlannedError('不能更改')
}
