import { sql } from 'kysely'
import type { CalendarDate, CalendarNotice, CalendarYear } from '../../schema/calendar'
import { CalendarLayer } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { daysOff } from './layer'
import { readNoticeVersions } from './notice'
import type { CalendarDay } from './working-calendar'

/** A year as it is computed with, and the versions of its notices; null where it isn't loaded. */
export async function findCalendarYear(em: EntityManager, year: number): Promise<CalendarYear | null> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('calendar_day')
    .select(['day', 'is_working as isWorking', 'name', 'source', 'regional_confirmed as regionalConfirmed'])
    .where(sql<boolean>`extract(year from day) = ${year}::integer`)
    .orderBy('day')
    .execute()
  if (rows.length === 0) return null
  const notices = await readNoticeVersions(em, year)
  const regional = notices.find(({ layer }) => layer === CalendarLayer.REGIONAL)
  return {
    year,
    regionalConfirmed: rows.every(({ regionalConfirmed }) => regionalConfirmed),
    days: rows.map((row) => dateOf(row, regional)),
    notices,
  }
}

type NamedDay = Pick<CalendarDay, 'day' | 'isWorking' | 'name' | 'source'>

function dateOf({ day, isWorking, name, source }: NamedDay, regional: CalendarNotice | undefined): CalendarDate {
  const own = regional && (daysOff(regional).has(day) || regional.makeUp.includes(day))
  const layer = name === null ? null : own ? CalendarLayer.REGIONAL : CalendarLayer.NATIONAL
  return { day, isWorking, name, source, layer }
}
