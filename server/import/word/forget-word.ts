import { AuditEvent } from '../../../schema/vocabulary'
import type { Viewer } from '../../access/viewer'
import { recordAudit } from '../../audit/record'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { NotFoundError } from '../../errors'

/** Deletes a decision, so that the word is unknown again. `em` is the mutation's. @throws NotFoundError */
export async function forgetWord(
  em: EntityManager,
  { accountId, username }: Viewer,
  id: number,
  address: string,
): Promise<void> {
  const forgotten = await em
    .getKysely<DB>()
    .deleteFrom('word_alias')
    .where('id', '=', id)
    .returning(['kind', 'year', 'word', 'code'])
    .executeTakeFirst()
  if (!forgotten) throw new NotFoundError('这条用词认定')
  const { kind, year, word, code } = forgotten
  const detail = { kind, year, word, before: code, after: null }
  await recordAudit(em, { accountId, username, address, event: AuditEvent.WORD_FORGOTTEN, detail })
}
