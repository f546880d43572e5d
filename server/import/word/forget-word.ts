import { AuditEvent } from '../../../schema/vocabulary'
import { sql } from 'kysely'
import type { Viewer } from '../../access/viewer'
import { recordAudit } from '../../audit/record'
import type { EntityManager } from '../../database/orm'
import { NotFoundError } from '../../errors'
import type { Decision } from './decide-word'

/** Takes a decision back: from then on the word is unknown again. `em` is the mutation's own. */
export async function forgetWord(
  em: EntityManager,
  { accountId, username }: Viewer,
  id: number,
  address: string,
): Promise<void> {
  const { rows } = await sql<Decision>`
    delete from word_alias where id = ${id} returning kind, year, word, code`.execute(em.getKysely())
  if (!rows[0]) throw new NotFoundError('这条用词认定')
  const { kind, year, word, code } = rows[0]
  const detail = { kind, year, word, before: code, after: null }
  await recordAudit(em, { accountId, username, address, event: AuditEvent.WORD_FORGOTTEN, detail })
}
