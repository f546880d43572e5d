import { sql } from 'kysely'
import type { WordAlias } from '../../../schema/word-alias'
import { instantOf } from '../../database/instant'
import type { EntityManager } from '../../database/orm'
import { readWordList } from './options'

type Stored = Omit<WordAlias, 'label' | 'decidedAt'> & { decidedAt: string }

const columns = sql`id, kind, year, word, code, account_name as account, decided_at as "decidedAt"`

async function aliasOf(em: EntityManager, stored: Stored): Promise<WordAlias> {
  const { labels } = await readWordList(em, stored.kind, stored.year)
  return { ...stored, label: labels.get(stored.code) ?? stored.code, decidedAt: instantOf(stored.decidedAt) }
}

/** 用词认定, the newest first. */
export async function readAliases(em: EntityManager): Promise<WordAlias[]> {
  const { rows } = await sql<Stored>`select ${columns} from word_alias order by decided_at desc, id desc`.execute(
    em.getKysely(),
  )
  return Promise.all(rows.map((row) => aliasOf(em, row)))
}

/** One that exists. */
export async function readAlias(em: EntityManager, id: number): Promise<WordAlias> {
  const { rows } = await sql<Stored>`select ${columns} from word_alias where id = ${id}`.execute(em.getKysely())
  return aliasOf(em, rows[0]!)
}
