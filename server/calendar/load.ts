import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import { loadedDays } from './loaded'

/** Writes `calendar_day` where it differs from the data; the tally's ages are counted anew when it did. */
export async function loadCalendar(em: EntityManager): Promise<void> {
  const { numAffectedRows } = await sql`
    insert into calendar_day (day, is_working, number, name, source, regional_confirmed)
    select day, "isWorking", number, name, source, "regionalConfirmed"
    from jsonb_to_recordset(${JSON.stringify(loadedDays)}::jsonb) as d(
      day date, "isWorking" boolean, number integer, name text, source text, "regionalConfirmed" boolean)
    on conflict (day) do update set is_working = excluded.is_working, number = excluded.number, name = excluded.name,
      source = excluded.source, regional_confirmed = excluded.regional_confirmed
    where (calendar_day.is_working, calendar_day.number, calendar_day.name, calendar_day.source,
      calendar_day.regional_confirmed) is distinct from (excluded.is_working, excluded.number, excluded.name,
      excluded.source, excluded.regional_confirmed)
  `.execute(em.getKysely())
  if (numAffectedRows) await sql`select rebuild_tally()`.execute(em.getKysely())
}
