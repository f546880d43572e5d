import { sql } from 'kysely'
import type { CalendarNotice, Holiday } from '../../schema/calendar'
import { maxListed, type CalendarLayer } from '../../schema/vocabulary'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

// Built key by key in the order of the shipped files, since jsonb doesn't keep the order of keys.
const holidays = sql<Holiday[]>`(select coalesce(json_agg(json_build_object('name', h->'name', 'off', h->'off')), '[]')
  from jsonb_array_elements(holidays) h)`

const versions = (em: EntityManager) =>
  em
    .getKysely<DB>()
    .selectFrom('calendar_notice')
    .select(['id', 'year', 'layer', 'source', 'note', 'account_name as savedBy', 'saved_at as savedAt'])
    .select([sql<string[]>`make_up::text[]`.as('makeUp'), holidays.as('holidays')])
    .$narrowType<{ layer: CalendarLayer }>()

const noticeOf = <Row extends { savedAt: string }>(row: Row) => ({ ...row, savedAt: instantOf(row.savedAt) })

/** The current notice of each year and layer, ordered by year. */
export async function readNotices(em: EntityManager): Promise<CalendarNotice[]> {
  const rows = await versions(em)
    .distinctOn(['year', 'layer'])
    .orderBy('year')
    .orderBy('layer')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(noticeOf)
}

/** Versions of a year's notices, the newest first; of each layer as many as are listed. */
export async function readNoticeVersions(em: EntityManager, year: number): Promise<CalendarNotice[]> {
  const rows = await versions(em).where('year', '=', year).orderBy('id', 'desc').execute()
  const ofLayer = Map.groupBy(rows, ({ layer }) => layer)
  return rows.filter((row) => ofLayer.get(row.layer)!.indexOf(row) < maxListed.calendarVersions).map(noticeOf)
}
