import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import { readNoticeFiles } from './notice-file'

/** Brings cycles and their bodies into the database; what the bureau recorded there (filing, meetings) stays. */
export async function loadCycles(em: EntityManager, dataDir: string): Promise<void> {
  const db = em.getKysely()
  for (const notice of readNoticeFiles(dataDir)) {
    await sql`insert into cycle (year, title, is_sample, notice)
      values (${notice.year}, ${notice.title}, ${notice.isSample}, ${JSON.stringify(notice)}::jsonb)
      on conflict (year) do update
        set title = excluded.title, is_sample = excluded.is_sample, notice = excluded.notice, loaded_at = now()
        where cycle.notice <> excluded.notice`.execute(db)
    await sql`insert into committee (year, code, annex_no, name, place, phone, series)
      select ${notice.year}, code, "annexNo", name, place, phone, series
      from jsonb_to_recordset(${JSON.stringify(notice.bodies)}::jsonb) as b(
        code text, "annexNo" smallint, name text, place text, phone text, series text[])
      on conflict (year, code) do update set annex_no = excluded.annex_no, name = excluded.name,
        place = excluded.place, phone = excluded.phone, series = excluded.series
        where (committee.annex_no, committee.name, committee.place, committee.phone, committee.series)
          is distinct from (excluded.annex_no, excluded.name, excluded.place, excluded.phone, excluded.series)`.execute(
      db,
    )
  }
}
