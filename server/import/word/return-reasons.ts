import { sql } from 'kysely'
import type { UnknownWord } from '../../../schema/import-run'
import { ReturnClass, WordKind } from '../../../schema/vocabulary'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { isDecidable, longestWord } from '../code-list/decidable'
import { combined, maxWords } from './unknown-words'
import { optionsFor } from './options'
import { readWordList } from './word-list'

/**
 * The reasons of returns that belong to no class, in the declarations that the account sees, with the classes to choose from;
 * the most frequent first.
 */
export async function readReturnReasons(em: EntityManager): Promise<UnknownWord[]> {
  const kind = WordKind.RETURN_REASON
  const rows = await em
    .getKysely<DB>()
    .selectFrom('declaration')
    .select([sql<string>`return_reason`.as('word'), sql<number>`count(*)::integer`.as('rows')])
    .where('return_class', '=', ReturnClass.OTHER)
    .groupBy('return_reason')
    .orderBy('rows', 'desc')
    .orderBy('word')
    .limit(maxWords * 5)
    .execute()
  const options = optionsFor(kind, await readWordList(em, kind, null))
  return combined(rows.map(({ word, rows: count }) => ({ kind, year: null, word, rows: count })))
    .filter(({ word }) => isDecidable(word, longestWord(kind)))
    .map((word) => ({ ...word, options: options(word.word) }))
}
