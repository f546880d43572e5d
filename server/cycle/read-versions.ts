import type { CycleVersion } from '../../schema/cycle-draft'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { WrittenCycle } from './notice-shape'

/** Every version of a year's cycle that an officer saved, the newest first. */
export async function readCycleVersions(em: EntityManager, year: number): Promise<CycleVersion[]> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('cycle_version')
    .select(['id', 'account_name as savedBy', 'saved_at as savedAt', 'note', 'notice'])
    .$narrowType<{ notice: WrittenCycle }>()
    .where('year', '=', year)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ notice, savedAt, ...version }) => ({
    ...version,
    savedAt: instantOf(savedAt),
    dates: notice.windows.filter(({ endsAt }) => endsAt !== null).map(({ name, printed }) => `${name} ${printed}`),
  }))
}
