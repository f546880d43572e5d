import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import type { WorkingCalendar } from './working-calendar'

/** Years without a calendar between the first cycle and today or the last cycle, whichever is later. */
export async function missingCalendars(em: EntityManager, calendar: WorkingCalendar, today: string): Promise<number[]> {
  const { rows } = await sql<{ first: number | null; last: number | null }>`
    select min(year) as first, max(year) as last from cycle`.execute(em.getKysely())
  const { first, last } = rows[0]!
  if (first === null || last === null) return []
  return calendar.missingYears(first, Math.max(last, Number(today.slice(0, 4))))
}
