import { sql } from 'kysely'
import type { UnknownWord, WordOption } from '../../../schema/import-run'
import type { EntityManager } from '../../database/orm'
import { normaliseWord } from '../../text/normalise'
import type { ProblemWord } from '../parse/problem'
import { optionsFor, readWordList } from './options'

/** The most frequent ones; the others show when these are decided and the file is planned again. */
const most = 200

type Counted = ProblemWord & { rows: number }

/** Spellings of one word taken together, named as most rows write it. */
function gathered(spellings: readonly Counted[]): Counted[] {
  const words = new Map<string, Counted>()
  for (const spelling of spellings) {
    const key = `${spelling.kind} ${spelling.year} ${normaliseWord(spelling.word)}`
    const word = words.get(key)
    if (word) word.rows += spelling.rows
    else words.set(key, { ...spelling })
  }
  return [...words.values()].toSorted((a, b) => b.rows - a.rows).slice(0, most)
}

/** The words of a run that a person can decide, each once, those of most rows first, with the list to choose from. */
export async function readUnknownWords(em: EntityManager, runId: number): Promise<UnknownWord[]> {
  const { rows } = await sql<Counted>`
    select word->>'kind' as kind, (word->>'year')::integer as year, word->>'word' as word,
      count(distinct row_number)::integer as rows
    from import_row, jsonb_array_elements(problems) problem, lateral (select problem->'word' as word) w
    where import_run_id = ${runId} and kind = 'REJECTED' and jsonb_typeof(w.word) = 'object'
    group by 1, 2, 3 order by rows desc, 3 limit ${most * 5}`.execute(em.getKysely())
  const lists = new Map<string, (word: string) => WordOption[]>()
  const unknown: UnknownWord[] = []
  for (const { kind, year, word, rows: count } of gathered(rows)) {
    const key = `${kind} ${year}`
    const options = lists.get(key) ?? optionsFor(kind, await readWordList(em, kind, year))
    lists.set(key, options)
    unknown.push({ kind, word, year, rows: count, options: options(word) })
  }
  return unknown
}
