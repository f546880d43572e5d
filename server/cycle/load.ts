import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import type { Portal } from '../portal'
import type { DB } from '../database/tables'
import { readNoticeFiles } from './notice-file'

/**
 * Writes the cycles and their committees into the database. Years that an officer saved aren't replaced, nor is what the
 * bureau recorded of committees (filing, meetings). A real database gets the issued notices and the office's own files, but
 * no sample year.
 */
export async function loadCycles(em: EntityManager, dataDir: string, kind: Portal['kind']): Promise<void> {
  const db = em.getKysely<DB>()
  const rows = await db.selectFrom('cycle_version').select('year').distinct().execute()
  const saved = new Set(rows.map(({ year }) => year))
  for (const notice of readNoticeFiles(dataDir, kind === 'SAMPLE')) {
    if (!saved.has(notice.year)) await sql`select save_cycle(${JSON.stringify(notice)}::jsonb)`.execute(db)
  }
}
