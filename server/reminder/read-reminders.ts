import { sql } from 'kysely'
import type { Declaration } from '../../schema/declaration'
import type { Reminder } from '../../schema/reminder'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'

/** The reminders that speak of a declaration, newest first. */
export async function readReminders(em: EntityManager, { year, platformNo }: Declaration): Promise<Reminder[]> {
  const { rows } = await sql<Omit<Reminder, 'preparedAt'> & { preparedAt: string }>`
    select r.id::text, desk, holder, text, account_name as "accountName", prepared_at as "preparedAt",
      (select count(*)::integer from reminder_declaration o where o.reminder_id = r.id) as count
    from reminder r join reminder_declaration d on d.reminder_id = r.id
    where d.year = ${year} and d.platform_no = ${platformNo} order by r.id desc`.execute(em.getKysely())
  return rows.map((row) => ({ ...row, preparedAt: instantOf(row.preparedAt)! }))
}
