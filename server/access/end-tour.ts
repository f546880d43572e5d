import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

/** From now on the account isn't offered the tour. `em` must be the owner's. */
export async function endTour(em: EntityManager, accountId: number, now: Date): Promise<void> {
  await em.getKysely<DB>().updateTable('account').set({ toured_at: now }).where('id', '=', accountId).execute()
}
