import { AuditEvent } from '../../../schema/vocabulary'
import { sql } from 'kysely'
import type { Viewer } from '../../access/viewer'
import { recordAudit } from '../../audit/record'
import type { EntityManager } from '../../database/orm'
import { NotFoundError } from '../../errors'

/** `em` is the mutation's own. */
export async function forgetLayout(
  em: EntityManager,
  { accountId, username }: Viewer,
  id: number,
  address: string,
): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    delete from import_layout where id = ${id} returning name, columns`.execute(em.getKysely())
  if (!rows[0]) throw new NotFoundError('这个表头版式')
  await recordAudit(em, { accountId, username, address, event: AuditEvent.LAYOUT_FORGOTTEN, detail: { ...rows[0] } })
}
