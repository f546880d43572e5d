import { AuditEvent } from '../../../schema/vocabulary'
import type { Viewer } from '../../access/viewer'
import { recordAudit } from '../../audit/record'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { NotFoundError } from '../../errors'

/** `em` is the mutation's. @throws NotFoundError */
export async function forgetLayout(
  em: EntityManager,
  { accountId, username }: Viewer,
  id: number,
  address: string,
): Promise<void> {
  const layout = await em
    .getKysely<DB>()
    .deleteFrom('import_layout')
    .where('id', '=', id)
    .returning(['name', 'columns'])
    .executeTakeFirst()
  if (!layout) throw new NotFoundError('这个表头版式')
  await recordAudit(em, { accountId, username, address, event: AuditEvent.LAYOUT_FORGOTTEN, detail: layout })
}
