import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import type { Portal } from '../portal'
import type { DB } from '../database/tables'
import { readNoticeFiles } from './notice-file'

/**
 * Brings cycles and their bodies into the database; what the bureau recorded there (filing, meetings) stays. A year that
 * an officer saved is the officer's. A real database is given the issued notices and the office's own files, no invented
 * year.
 */
export async function loadCycles(em: EntityManager, dataDir: string, kind: Portal['kind']): Promise<void> {
  const db = em.getKysely<DB>()
  const rows = await db.selectFrom('cycle_version').select('year').distinct().execute()
  const saved = new Set(rows.map(({ year }) => year))
  for (const notice of readNoticeFiles(dataDir, kind === 'SAMPLE')) {
    if (!saved.has(notice.year)) await sql`select save_cycle(${JSON.stringify(notice)}::jsonb)`.execute(db)
  }
}
