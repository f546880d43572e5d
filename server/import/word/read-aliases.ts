import type { InferResult } from 'kysely'
import type { WordAlias } from '../../../schema/word-alias'
import { maxListed, WordKind } from '../../../schema/vocabulary'
import { instantOf } from '../../database/instant'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import type { DecidedWord } from '../code-list/decided'
import { readWordList } from './word-list'

export const aliasColumns = [
  'id',
  'kind',
  'year',
  'word',
  'code',
  'account_name as account',
  'decided_at as decidedAt',
] as const

const aliases = (em: EntityManager) =>
  em.getKysely<DB>().selectFrom('word_alias').select(aliasColumns).$narrowType<Pick<WordAlias, 'kind'>>()

type Stored = InferResult<ReturnType<typeof aliases>>[number]

/** With what the decided code is called now. */
export async function aliasOf(em: EntityManager, stored: Stored): Promise<WordAlias> {
  const { labels } = await readWordList(em, stored.kind, stored.year)
  return { ...stored, label: labels.get(stored.code) ?? stored.code, decidedAt: instantOf(stored.decidedAt) }
}

/** Decisions on words (用词认定), newest first. @param reasons whether also those on reasons, which are others' sentences */
export async function readAliases(em: EntityManager, reasons: boolean): Promise<WordAlias[]> {
  const rows = await aliases(em)
    .$if(!reasons, (query) => query.where('kind', '<>', WordKind.RETURN_REASON))
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .limit(maxListed.wordAliases)
    .execute()
  return Promise.all(rows.map((row) => aliasOf(em, row)))
}

/** The decision with this id, which must exist. */
export async function readAlias(em: EntityManager, id: number): Promise<WordAlias> {
  return aliasOf(em, await aliases(em).where('id', '=', id).executeTakeFirstOrThrow())
}

/** The decisions of all years; `decidedWords` selects those for a year. */
export async function readDecided(em: EntityManager): Promise<DecidedWord[]> {
  return em
    .getKysely<DB>()
    .selectFrom('word_alias')
    .select(['kind', 'year', 'normal_word as normalWord', 'code'])
    .$narrowType<Pick<DecidedWord, 'kind'>>()
    .execute()
}
