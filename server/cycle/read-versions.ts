import type { CycleVersion } from '../../schema/cycle-draft'
import { maxListed } from '../../schema/vocabulary'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { WrittenCycle } from './notice-shape'

/** The versions of a year's cycle that officers saved, the newest first; as many as are listed. */
export async function readCycleVersions(em: EntityManager, year: number): Promise<CycleVersion[]> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('cycle_version')
    .select(['id', 'account_name as savedBy', 'saved_at as savedAt', 'note', 'notice'])
    .$narrowType<{ notice: WrittenCycle }>()
    .where('year', '=', year)
    .orderBy('id', 'desc')
    .limit(maxListed.cycleVersions)
    .execute()
  return rows.map(({ notice, savedAt, ...version }) => ({
    ...version,
    savedAt: instantOf(savedAt),
    dates: notice.windows.filter(({ endsAt }) => endsAt !== null).map(({ name, printed }) => `${name} ${printed}`),
  }))
}
