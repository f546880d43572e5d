import { sql } from 'kysely'
import { CalendarLayer } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import type { HolidayNotice } from './layer'
import { readNotices } from './notice'
import { calendarDays, type CalendarDay } from './working-calendar'

/**
 * The days by notices of both layers.
 *
 * @param notices in the order of their years
 * @throws CalendarMissingError if a year between two others has no national notice
 */
export function daysOf(notices: readonly (HolidayNotice & { layer: CalendarLayer })[]): CalendarDay[] {
  const inLayer = (layer: CalendarLayer) => notices.filter((notice) => notice.layer === layer)
  return calendarDays(inLayer(CalendarLayer.NATIONAL), inLayer(CalendarLayer.REGIONAL))
}

/**
 * Writes `calendar_day` from the current notices, in the caller's transaction. If a day changed, the database also rebuilds
 * `tally`.
 *
 * @throws CalendarMissingError if a year between two others has no national notice
 */
export async function rebuildCalendar(em: EntityManager): Promise<void> {
  const days = daysOf(await readNotices(em))
  await sql`select replace_calendar(${JSON.stringify(days)}::jsonb)`.execute(em.getKysely())
}
