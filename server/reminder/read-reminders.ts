import { sql } from 'kysely'
import type { Declaration } from '../../schema/declaration'
import type { Reminder } from '../../schema/reminder'
import { mostReminders } from '../../schema/vocabulary'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import { InvalidInputError } from '../errors'

type Row = Omit<Reminder, 'preparedAt'> & { preparedAt: string }

const columns = sql`r.id::text, desk, holder, text, account_name as "accountName", prepared_at as "preparedAt",
  (select count(*)::integer from reminder_declaration o where o.reminder_id = r.id) as count`

const revive = (row: Row): Reminder => ({ ...row, preparedAt: instantOf(row.preparedAt)! })

/** @throws InvalidInputError for more than are printed at once */
export async function remindersOf(em: EntityManager, ids: readonly string[]): Promise<Reminder[]> {
  if (ids.length > mostReminders) throw new InvalidInputError(`一次最多 ${mostReminders} 份催办。`)
  const numbers = ids.filter((id) => /^\d{1,9}$/.test(id)).map(Number)
  const { rows } =
    await sql<Row>`select ${columns} from reminder r where id = any(${numbers}::integer[]) order by id`.execute(
      em.getKysely(),
    )
  return rows.map(revive)
}

/** The reminders that speak of a declaration, newest first. */
export async function readReminders(em: EntityManager, { year, platformNo }: Declaration): Promise<Reminder[]> {
  const { rows } = await sql<Row>`
    select ${columns} from reminder r join reminder_declaration d on d.reminder_id = r.id
    where d.year = ${year} and d.platform_no = ${platformNo} order by r.id desc`.execute(em.getKysely())
  return rows.map(revive)
}
