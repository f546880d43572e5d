import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import type { Portal } from '../portal'
import type { DB } from '../database/tables'
import type { WrittenCycle } from './notice-shape'
import { readNoticeFiles } from './notice-file'
import { sampleForm } from './sample-form'

/**
 * Writes the cycles and their committees into the database. Years that an officer saved aren't replaced, nor is what the
 * bureau recorded of committees (filing, meetings). A real database gets the issued notices and the office's own files, but
 * no sample year.
 */
export async function loadCycles(em: EntityManager, dataDir: string, kind: Portal['kind']): Promise<void> {
  const db = em.getKysely<DB>()
  const rows = await db.selectFrom('cycle_version').select('year').distinct().execute()
  const saved = new Set(rows.map(({ year }) => year))
  const isSample = kind === 'SAMPLE'
  for (const notice of readNoticeFiles(dataDir, isSample)) {
    const cycle = isSample ? withSampleForm(notice) : notice
    if (!saved.has(cycle.year)) await sql`select save_cycle(${JSON.stringify(cycle)}::jsonb)`.execute(db)
  }
}

const withSampleForm = ({ settings, ...notice }: WrittenCycle): WrittenCycle => ({
  ...notice,
  settings: { ...settings, form: { ...sampleForm(notice.year), ...settings.form } },
})
