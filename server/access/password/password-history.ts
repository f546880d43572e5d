import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { verifyPassword } from './password'
import { PasswordWeakError } from './password-policy'

/** Former passwords that are kept: with the present one, as many as the policy may forbid. */
const kept = 23

/** Adds the account's present hash to its former ones. `em` must be the owner's in this whole file. */
export async function keepPassword(em: EntityManager, accountId: number): Promise<void> {
  const db = em.getKysely<DB>()
  await db
    .insertInto('password_history')
    .columns(['account_id', 'password_hash'])
    .expression((query) => query.selectFrom('account').select(['id', 'password_hash']).where('id', '=', accountId))
    .execute()
  await db
    .deleteFrom('password_history')
    .where('id', 'in', formerOf(em, accountId).clearSelect().select('id').offset(kept))
    .execute()
}

/** @throws PasswordWeakError if the password is one of the account's last `count`, the present one included */
export async function requireNewPassword(
  em: EntityManager,
  accountId: number,
  password: string,
  count: number,
): Promise<void> {
  const { present } = await em
    .getKysely<DB>()
    .selectFrom('account')
    .select('password_hash as present')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  const former = await formerOf(em, accountId)
    .limit(count - 1)
    .execute()
  for (const hash of [present, ...former.map((row) => row.hash)]) {
    if (await verifyPassword(password, hash)) {
      throw new PasswordWeakError(`新密码不能与最近 ${count} 次用过的密码相同，请换一个。`)
    }
  }
}

/** The newest first. */
function formerOf(em: EntityManager, accountId: number) {
  return em
    .getKysely<DB>()
    .selectFrom('password_history')
    .select('password_hash as hash')
    .where('account_id', '=', accountId)
    .orderBy('id', 'desc')
}
