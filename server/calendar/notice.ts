import { sql } from 'kysely'
import type { CalendarNotice } from '../../schema/calendar'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'

// Key by key, in the files' order: jsonb has one of its own.
const columns = sql`id, year, layer, source, note, account_name as "savedBy", saved_at as "savedAt",
  make_up::text[] as "makeUp",
  (select coalesce(json_agg(json_build_object('name', h->'name', 'off', h->'off')), '[]')
    from jsonb_array_elements(holidays) h) as holidays`

type Stored = Omit<CalendarNotice, 'savedAt'> & { savedAt: string }

const noticeOf = (stored: Stored): CalendarNotice => ({ ...stored, savedAt: instantOf(stored.savedAt) })

/** The notice that stands for each year and layer, in the order of years. */
export async function readNotices(em: EntityManager): Promise<CalendarNotice[]> {
  const { rows } = await sql<Stored>`
    select distinct on (year, layer) ${columns} from calendar_notice order by year, layer, id desc`.execute(
    em.getKysely(),
  )
  return rows.map(noticeOf)
}

/** Every version of a year's notices, the newest first. */
export async function readNoticeVersions(em: EntityManager, year: number): Promise<CalendarNotice[]> {
  const { rows } = await sql<Stored>`
    select ${columns} from calendar_notice where year = ${year} order by id desc`.execute(em.getKysely())
  return rows.map(noticeOf)
}
