import { sql } from 'kysely'
import { Role } from '../../schema/vocabulary'
import { activeSessions } from '../access/session'
import type { Viewer } from '../access/viewer'
import type { Context } from '../graphql/context'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { NotFoundError, PortalError, UnauthenticatedError } from '../errors'
import type { Rights } from './account-scope'

/** The fields of a stored account that a change compares. */
export interface StoredAccount extends Rights {
  id: number
  username: string
  displayName: string
  disabled: boolean
}

/** Set by every change of an account, so that a form opened before the change can't overwrite it. */
export const nextVersion = sql<number>`version + 1`

/**
 * Runs `work` in a transaction of the owner, one at a time for all changes of accounts: if two officers remove each
 * other's rights at the same moment, only one may succeed.
 *
 * @throws UnauthenticatedError if the viewer's session ended while waiting for the lock
 */
export function withAccountsLocked<T>(
  { portal, viewer }: Pick<Context, 'portal' | 'viewer'>,
  work: (em: EntityManager, viewer: Viewer) => Promise<T>,
): Promise<T> {
  return portal.owner.em.fork().transactional(async (em) => {
    await sql`select pg_advisory_xact_lock(hashtext('accounts'))`.execute(em.getKysely())
    const active = await activeSessions(em, [viewer!.sessionHash], new Date())
    if (active.size === 0) throw new UnauthenticatedError()
    return work(em, viewer!)
  })
}

/**
 * @param version `Account.version` as the viewer read it
 * @throws NotFoundError, or PortalError ACCOUNT_MEANWHILE if the account was changed since
 */
export async function accountToChange(em: EntityManager, id: string, version: number): Promise<StoredAccount> {
  const row = await em
    .getKysely<DB>()
    .selectFrom('account')
    .select(['id', 'username', 'display_name as displayName', 'role', 'counties', 'committees', 'departments'])
    .select(['disabled', 'version'])
    .$narrowType<{ role: Role }>()
    .where('id', '=', /^\d{1,9}$/.test(id) ? Number(id) : 0)
    .executeTakeFirst()
  if (!row) throw new NotFoundError('这个账号')
  const { version: stored, ...account } = row
  if (stored !== version) {
    throw new PortalError('ACCOUNT_MEANWHILE', '这个账号刚被别人改过，没有保存；请刷新后再改。')
  }
  return account
}

/**
 * Keeps at least one enabled account that can manage accounts, and forbids removing that right from the user's own account.
 *
 * @throws PortalError ACCOUNT_LAST, ACCOUNT_OWN
 */
export async function requireAnotherCityHr(em: EntityManager, account: StoredAccount, viewer: Viewer): Promise<void> {
  if (account.role !== Role.CITY_HR) return
  const another = await em
    .getKysely<DB>()
    .selectFrom('account')
    .select('id')
    .where('role', '=', Role.CITY_HR)
    .where('disabled', '=', false)
    .where('id', '<>', account.id)
    .limit(1)
    .executeTakeFirst()
  if (!another) {
    throw new PortalError('ACCOUNT_LAST', '这是最后一个可用的市人社局账号，不能停用或改为其他角色；请先新建一个。')
  }
  if (account.id === viewer.accountId) {
    throw new PortalError('ACCOUNT_OWN', '不能停用自己的账号或改自己的角色，请由另一个市人社局账号办理。')
  }
}
