import { instantOf } from '../../database/instant'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'

const visitOf = (em: EntityManager, accountId: number) =>
  em
    .getKysely<DB>()
    .selectFrom('account')
    .select(['signed_in_before', 'toured_at'])
    .where('id', '=', accountId)
    .executeTakeFirst()

/** The account's sign-in before the present one. `em` must be the owner's. */
export async function readLastVisit(em: EntityManager, accountId: number): Promise<Date | null> {
  const row = await visitOf(em, accountId)
  return instantOf(row?.signed_in_before ?? null)
}

/** Whether the account took the first-visit tour or declined it. `em` must be the owner's. */
export async function readToured(em: EntityManager, accountId: number): Promise<boolean> {
  const row = await visitOf(em, accountId)
  return Boolean(row?.toured_at)
}

/** From now on the account isn't offered the tour. `em` must be the owner's. */
export async function endTour(em: EntityManager, accountId: number, now: Date): Promise<void> {
  await em.getKysely<DB>().updateTable('account').set({ toured_at: now }).where('id', '=', accountId).execute()
}
