import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { WorkingCalendar } from './working-calendar'

/** The working calendar as stored in the database. */
export async function readCalendar(em: EntityManager): Promise<WorkingCalendar> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('calendar_day')
    .select(['day', 'is_working as isWorking', 'number', 'name', 'source', 'regional_confirmed as regionalConfirmed'])
    .orderBy('day')
    .execute()
  return new WorkingCalendar(rows)
}
