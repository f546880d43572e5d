import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import type { DecidedWord } from '../code-list/decided'

/** The decisions of all years; `decidedWords` selects those for a year. */
export async function readDecided(em: EntityManager): Promise<DecidedWord[]> {
  return em
    .getKysely<DB>()
    .selectFrom('word_alias')
    .select(['kind', 'year', 'normal_word as normalWord', 'code'])
    .$narrowType<Pick<DecidedWord, 'kind'>>()
    .execute()
}
