import { sql } from 'kysely'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { addressBlock } from '../../http/address-block'
import type { Attempt } from './lock-out'

/** ms */
export const rememberedFor = 30 * 24 * 60 * 60 * 1000

const ago = (now: Date) => new Date(now.getTime() - rememberedFor).toISOString()

/** Notes from where the account signed in. `em` must be the owner's. */
export async function rememberPlace(em: EntityManager, accountId: number, address: string, now: Date): Promise<void> {
  await em
    .getKysely<DB>()
    .insertInto('sign_in_place')
    .values({ account_id: accountId, block: addressBlock(address), signed_in_at: now })
    .onConflict((conflict) => conflict.columns(['account_id', 'block']).doUpdateSet({ signed_in_at: now }))
    .execute()
}

/** Deletes from where accounts didn't sign in for 30 days. `em` must be the owner's. */
export async function forgetPlaces(em: EntityManager, now: Date): Promise<void> {
  await em.getKysely<DB>().deleteFrom('sign_in_place').where('signed_in_at', '<', ago(now)).execute()
}

/** Whether the account signed in from this block of addresses in the last 30 days. */
export async function isKnownPlace(em: EntityManager, { username, address }: Attempt, now: Date): Promise<boolean> {
  const found = await em
    .getKysely<DB>()
    .selectFrom('sign_in_place')
    .innerJoin('account', 'account.id', 'account_id')
    .select(sql`1`.as('one'))
    .where('username', '=', username)
    .where('block', '=', addressBlock(address))
    .where('sign_in_place.signed_in_at', '>=', ago(now))
    .where('sign_in_place.signed_in_at', '<=', now.toISOString())
    .executeTakeFirst()
  return found !== undefined
}
