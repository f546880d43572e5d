import { sql } from 'kysely'
import { CalendarLayer } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import { readNotices } from './notice'
import { calendarDays } from './working-calendar'

/**
 * Writes `calendar_day` as the standing notices have it, within the caller's transaction; the tally's ages are counted
 * anew where a day changed.
 *
 * @throws CalendarMissingError where a year between two others has no national notice
 */
export async function rebuildCalendar(em: EntityManager): Promise<void> {
  const notices = await readNotices(em)
  const of = (layer: CalendarLayer) => notices.filter((notice) => notice.layer === layer)
  const days = calendarDays(of(CalendarLayer.NATIONAL), of(CalendarLayer.REGIONAL))
  await sql`select replace_calendar(${JSON.stringify(days)}::jsonb)`.execute(em.getKysely())
}
