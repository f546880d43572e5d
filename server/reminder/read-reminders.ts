import { sql } from 'kysely'
import type { Declaration } from '../../schema/declaration'
import type { Reminder } from '../../schema/reminder'
import { maxReminders, maxListed, type Desk } from '../../schema/vocabulary'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { InvalidInputError } from '../errors'
import { hasMoved } from '../filter/reminded'

const reminders = (em: EntityManager) =>
  em
    .getKysely<DB>()
    .selectFrom('reminder as r')
    .select([sql<string>`r.id::text`.as('id'), 'desk', 'holder', 'text', 'account_name as accountName'])
    .select('prepared_at as preparedAt')
    .select(sql<number>`(select count(*)::integer from reminder_declaration o where o.reminder_id = r.id)`.as('count'))
    .select(
      sql<number>`(select count(*)::integer from reminder_declaration o
        join declaration d on d.year = o.year and d.platform_no = o.platform_no
        where o.reminder_id = r.id and ${hasMoved('d', 'r')})`.as('moved'),
    )
    .select(
      sql<number[]>`array(select distinct o.year from reminder_declaration o where o.reminder_id = r.id order by 1)`.as(
        'years',
      ),
    )
    .$narrowType<{ desk: Desk }>()

const withInstant = <Row extends { preparedAt: string }>(row: Row) => ({
  ...row,
  preparedAt: instantOf(row.preparedAt),
})

/** @throws InvalidInputError for more reminders than can be prepared at once */
export async function remindersOf(em: EntityManager, ids: readonly string[]): Promise<Reminder[]> {
  if (ids.length > maxReminders) throw new InvalidInputError(`一次最多 ${maxReminders} 份催办。`)
  const numbers = ids.filter((id) => /^\d{1,9}$/.test(id)).map(Number)
  const rows = await reminders(em)
    .where(sql<boolean>`r.id = any(${numbers}::integer[])`)
    .orderBy('r.id')
    .execute()
  return rows.map(withInstant)
}

/** The newest reminders that mention a declaration, as many as are listed. */
export async function readReminders(em: EntityManager, { year, platformNo }: Declaration): Promise<Reminder[]> {
  const rows = await reminders(em)
    .innerJoin('reminder_declaration as d', 'd.reminder_id', 'r.id')
    .where('d.year', '=', year)
    .where('d.platform_no', '=', platformNo)
    .orderBy('r.id', 'desc')
    .limit(maxListed.reminders)
    .execute()
  return rows.map(withInstant)
}

/** The newest reminders that mention declarations of the years, as many as are listed. */
export async function sentReminders(em: EntityManager, years: readonly number[]): Promise<Reminder[]> {
  const rows = await reminders(em)
    .where(
      sql<boolean>`exists (select from reminder_declaration o where o.reminder_id = r.id and o.year = any(${years}::integer[]))`,
    )
    .orderBy('r.id', 'desc')
    .limit(maxListed.reminders)
    .execute()
  return rows.map(withInstant)
}
