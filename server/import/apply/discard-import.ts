import { AuditEvent } from '../../../schema/vocabulary'
import { sql } from 'kysely'
import type { Viewer } from '../../access/viewer'
import { recordAudit } from '../../audit/record'
import type { EntityManager } from '../../database/orm'
import { NotFoundError, PortalError } from '../../errors'

/** Puts a plan away unwritten; what is applied stays applied. `em` is the mutation's own. */
export async function discardImport(em: EntityManager, viewer: Viewer, runId: number, address: string): Promise<void> {
  const db = em.getKysely()
  const { rows } = await sql<{ state: string }>`select state from import_run where id = ${runId} for update`.execute(db)
  if (!rows[0]) throw new NotFoundError('这次导入')
  if (!['PLANNED', 'UNMAPPED', 'FAILED'].includes(rows[0].state)) {
    throw new PortalError('IMPORT_NOT_PLANNED', '这次导入已经处理过，不能放弃。')
  }
  await sql`delete from import_declaration where import_run_id = ${runId}`.execute(db)
  await sql`update import_run set state = 'DISCARDED' where id = ${runId}`.execute(db)
  const { accountId, username } = viewer
  await recordAudit(em, { accountId, username, address, event: AuditEvent.IMPORT_DISCARDED, detail: { run: runId } })
}
