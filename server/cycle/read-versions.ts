import { sql } from 'kysely'
import type { CycleVersion } from '../../schema/cycle-draft'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { WrittenCycle } from './notice-shape'

interface Stored extends Omit<CycleVersion, 'savedAt' | 'dates'> {
  savedAt: string
  notice: WrittenCycle
}

/** Every version of a year's cycle that an officer saved, the newest first. */
export async function readCycleVersions(em: EntityManager, year: number): Promise<CycleVersion[]> {
  const { rows } = await sql<Stored>`
    select id, account_name as "savedBy", saved_at as "savedAt", note, notice from cycle_version
    where year = ${year} order by id desc`.execute(em.getKysely())
  return rows.map(({ notice, savedAt, ...version }) => ({
    ...version,
    savedAt: instantOf(savedAt),
    dates: notice.windows.filter(({ endsAt }) => endsAt !== null).map(({ name, printed }) => `${name} ${printed}`),
  }))
}
