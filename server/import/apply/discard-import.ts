import { AuditEvent } from '../../../schema/vocabulary'
import type { Viewer } from '../../access/session/viewer'
import { recordAction } from '../../audit/record'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { PortalError } from '../../errors'
import { lockRun } from './take-run'

/** Discards a plan without writing it. `em` is the mutation's. @throws PortalError IMPORT_NOT_PLANNED */
export async function discardImport(em: EntityManager, viewer: Viewer, runId: number, address: string): Promise<void> {
  if (!['PLANNED', 'UNMAPPED', 'FAILED'].includes(await lockRun(em, runId))) {
    throw new PortalError('IMPORT_NOT_PLANNED', '这次导入已经处理过，不能放弃。')
  }
  const db = em.getKysely<DB>()
  await db.deleteFrom('import_declaration').where('import_run_id', '=', runId).execute()
  await db.updateTable('import_run').set({ state: 'DISCARDED' }).where('id', '=', runId).execute()
  await recordAction(em, { viewer, address }, AuditEvent.IMPORT_DISCARDED, { run: runId })
}
