import { instantOf } from '../../database/instant'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'

/** The account's sign-in before the present one. `em` must be the owner's. */
export async function readLastVisit(em: EntityManager, accountId: number): Promise<Date | null> {
  const row = await em
    .getKysely<DB>()
    .selectFrom('account')
    .select('signed_in_before')
    .where('id', '=', accountId)
    .executeTakeFirst()
  return instantOf(row?.signed_in_before ?? null)
}
