import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { WorkingCalendar } from './working-calendar'

/** Years without a calendar between the first cycle and today or the last cycle, whichever is later. */
export async function missingCalendars(em: EntityManager, calendar: WorkingCalendar, today: string): Promise<number[]> {
  const { first, last } = await em
    .getKysely<DB>()
    .selectFrom('cycle')
    .select(({ fn }) => [fn.min<number | null>('year').as('first'), fn.max<number | null>('year').as('last')])
    .executeTakeFirstOrThrow()
  if (first === null || last === null) return []
  return calendar.missingYears(first, Math.max(last, Number(today.slice(0, 4))))
}
