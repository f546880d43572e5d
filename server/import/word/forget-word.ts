import { AuditEvent } from '../../../schema/vocabulary'
import type { WordAlias } from '../../../schema/word-alias'
import type { Viewer } from '../../access/session/viewer'
import { recordAction } from '../../audit/record'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { NotFoundError } from '../../errors'
import { aliasColumns, aliasOf } from './read-aliases'

/** Deletes a decision, so that the word is unknown again. `em` is the mutation's. @returns it as it was. @throws NotFoundError */
export async function forgetWord(em: EntityManager, viewer: Viewer, id: number, address: string): Promise<WordAlias> {
  const forgotten = await em
    .getKysely<DB>()
    .deleteFrom('word_alias')
    .where('id', '=', id)
    .returning(aliasColumns)
    .$narrowType<Pick<WordAlias, 'kind'>>()
    .executeTakeFirst()
  if (!forgotten) throw new NotFoundError('这条用词认定')
  const { kind, year, word, code } = forgotten
  const detail = { kind, year, word, before: code, after: null }
  await recordAction(em, { viewer, address }, AuditEvent.WORD_FORGOTTEN, detail)
  return aliasOf(em, forgotten)
}
