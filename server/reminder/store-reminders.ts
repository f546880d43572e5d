import { sql, type Selectable } from 'kysely'
import type { Desk } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

/** A text to store, with the declarations it mentions: `years` and `platformNos` have the same order. */
export interface ReadyText {
  desk: Desk
  key: string
  holder: string
  text: string
  years: number[]
  platformNos: string[]
}

/** Stores all texts with two statements. @returns their ids, in the order of `texts` */
export async function storeReminders(
  em: EntityManager,
  { accountId, displayName }: Viewer,
  now: Date,
  texts: readonly ReadyText[],
): Promise<number[]> {
  const db = em.getKysely()
  const rows = texts.map(({ desk, key, holder, text }, place) => ({ place, desk, key, holder, text }))
  // PostgreSQL assigns identities after the sort and returns the rows in that order, so the ids match the texts.
  const { rows: made } = await sql<Pick<Selectable<DB['reminder']>, 'id'>>`
    insert into reminder (desk, key, holder, text, account_id, account_name, prepared_at)
    select desk, key, holder, text, ${accountId}::integer, ${displayName}::text, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as ready(place integer, desk text, key text, holder text, text text)
    order by place returning id`.execute(db)
  const ids = made.map(({ id }) => id)
  // A second statement: the policy reads the reminder's account, and doesn't see rows of the same statement.
  await sql`insert into reminder_declaration (reminder_id, year, platform_no)
    select * from unnest(${texts.flatMap(({ years }, place) => years.map(() => ids[place]!))}::integer[],
      ${texts.flatMap(({ years }) => years)}::smallint[],
      ${texts.flatMap(({ platformNos }) => platformNos)}::text[])`.execute(db)
  return ids
}
