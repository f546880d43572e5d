import { sql } from 'kysely'
import type { UnknownWord, WordOption } from '../../../schema/import-run'
import type { WordKind } from '../../../schema/vocabulary'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { normaliseWord } from '../../text/normalise'
import type { ProblemWord } from '../parse/problem'
import { optionsFor } from './options'
import { readWordList } from './word-list'

/** Only the most frequent words are listed; the others follow when these are decided and the file is planned again. */
export const maxWords = 200

type Counted = ProblemWord & { rows: number }

/** Combines spellings of the same word under the most frequent one. */
export function combined(spellings: readonly Counted[]): Counted[] {
  const words = new Map<string, Counted>()
  for (const spelling of spellings) {
    const key = `${spelling.kind} ${spelling.year} ${normaliseWord(spelling.word)}`
    const word = words.get(key)
    if (word) word.rows += spelling.rows
    else words.set(key, { ...spelling })
  }
  return [...words.values()].toSorted((a, b) => b.rows - a.rows).slice(0, maxWords)
}

/** Unknown words of an import that a person can decide, with the codes to choose from; the most frequent first. */
export async function readUnknownWords(em: EntityManager, runId: number): Promise<UnknownWord[]> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('import_row')
    .innerJoin(sql`jsonb_array_elements(problems)`.as('problem'), (join) => join.onTrue())
    .select([
      sql<WordKind>`problem->'word'->>'kind'`.as('kind'),
      sql<number | null>`(problem->'word'->>'year')::integer`.as('year'),
      sql<string>`problem->'word'->>'word'`.as('word'),
      sql<number>`count(distinct row_number)::integer`.as('rows'),
    ])
    .where('import_run_id', '=', runId)
    .where('import_row.kind', '=', 'REJECTED')
    .where(sql<boolean>`jsonb_typeof(problem->'word') = 'object'`)
    .groupBy(sql`1, 2, 3`)
    .orderBy('rows', 'desc')
    .orderBy(sql`3`)
    .limit(maxWords * 5)
    .execute()
  const lists = new Map<string, (word: string) => WordOption[]>()
  const unknown: UnknownWord[] = []
  for (const { kind, year, word, rows: count } of combined(rows)) {
    const key = `${kind} ${year}`
    const options = lists.get(key) ?? optionsFor(kind, await readWordList(em, kind, year))
    lists.set(key, options)
    unknown.push({ kind, word, year, rows: count, options: options(word) })
  }
  return unknown
}
