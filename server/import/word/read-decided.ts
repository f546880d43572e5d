import { sql } from 'kysely'
import type { EntityManager } from '../../database/orm'
import type { DecidedWord } from '../code-list/decided'

/** Everything that was decided, of every year; `decidedWords` binds it to one. */
export async function readDecided(em: EntityManager): Promise<DecidedWord[]> {
  const { rows } = await sql<DecidedWord>`
    select kind, year, normal_word as "normalWord", code from word_alias`.execute(em.getKysely())
  return rows
}
