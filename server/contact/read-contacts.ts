import { sql, type InferResult } from 'kysely'
import type { Contact, ContactKind } from '../../schema/contact'
import { maxListed } from '../../schema/vocabulary'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { byPinyin } from '../text/by-pinyin'

const stands = sql<boolean>`exists (select from standing_contact s where s.id = contact.id)`

const contacts = (em: EntityManager) =>
  em
    .getKysely<DB>()
    .selectFrom('contact')
    .select([sql<string>`id::text`.as('id'), 'kind', 'key', 'name', 'place', 'phone', 'note'])
    .select(['account_name as accountName', 'recorded_at as recordedAt', stands.as('stands')])
    .$narrowType<{ kind: ContactKind }>()

/** By desk, the newest of each first. */
function byDesk(rows: readonly InferResult<ReturnType<typeof contacts>>[number][]): Contact[] {
  const sorted = rows.toSorted(
    (a, b) => byPinyin(a.kind, b.kind) || byPinyin(a.key, b.key) || Number(b.id) - Number(a.id),
  )
  return sorted.map((row) => ({ ...row, recordedAt: instantOf(row.recordedAt) }))
}

/** The valid contacts before the replaced ones, as many as are listed. */
export async function readContacts(em: EntityManager): Promise<Contact[]> {
  const newest = contacts(em).orderBy(stands, 'desc').orderBy('contact.id', 'desc').limit(maxListed.contacts)
  return byDesk(await newest.execute())
}

export async function contactsOf(em: EntityManager, ids: readonly number[]): Promise<Contact[]> {
  const rows = await contacts(em)
    .where(sql<boolean>`contact.id = any(${ids}::integer[])`)
    .execute()
  return byDesk(rows)
}
