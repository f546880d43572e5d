import { sql } from 'kysely'
import { Role, type Action } from '../../schema/vocabulary'
import { readPolicy } from '../access/security-policy'
import { activeSessions } from '../access/session/session'
import type { Viewer } from '../access/session/viewer'
import type { Context } from '../graphql/context'
import type { EntityManager } from '../database/orm'
import { rowId } from '../database/row-id'
import type { DB } from '../database/tables'
import { ForbiddenError, NotFoundError, PortalError, UnauthenticatedError } from '../errors'
import type { Rights } from './account-scope'
import { requireNoOfficer } from './officer'

/** The fields of a stored account that a change compares. */
export interface StoredAccount extends Rights {
  id: number
  username: string
  displayName: string
  disabled: boolean
  rightsGranted: boolean
}

/** Set by every change of an account, so that a form opened before the change can't overwrite it. */
export const nextVersion = sql<number>`version + 1`

/**
 * Runs `work` in a transaction of the owner, one at a time for all changes of accounts: if two officers remove each
 * other's rights at the same moment, only one may succeed.
 *
 * @throws UnauthenticatedError if the viewer's session ended while waiting for the lock, ForbiddenError if the officers were
 *   separated or joined meanwhile
 */
export function withAccountsLocked<T>(
  { portal, viewer }: Pick<Context, 'portal' | 'viewer'>,
  work: (em: EntityManager, viewer: Viewer) => Promise<T>,
): Promise<T> {
  return portal.owner.em.fork().transactional(async (em) => {
    await sql`select pg_advisory_xact_lock(hashtext('accounts'))`.execute(em.getKysely())
    const active = await activeSessions(em, [viewer!.sessionHash], new Date())
    if (active.size === 0) throw new UnauthenticatedError()
    if ((await readPolicy(em)).separated !== viewer!.separated) throw new ForbiddenError()
    return work(em, viewer!)
  })
}

/** Which account is to be changed, and `Account.version` as the viewer read it. */
export interface Target {
  id: string
  version: number
}

/**
 * The account as it is stored.
 *
 * @throws NotFoundError, or PortalError ACCOUNT_MEANWHILE if the account was changed since, ACCOUNT_OFFICER
 */
export async function accountToChange(
  em: EntityManager,
  context: Context,
  { id, version }: Target,
  attempt: { action: Action; operation: string },
): Promise<StoredAccount> {
  const row = await em
    .getKysely<DB>()
    .selectFrom('account')
    .select(['id', 'username', 'display_name as displayName', 'role', 'counties', 'committees', 'departments'])
    .select(['disabled', 'version', 'rights_granted as rightsGranted'])
    .$narrowType<{ role: Role }>()
    .where('id', '=', rowId(id))
    .executeTakeFirst()
  if (!row) throw new NotFoundError('这个账号')
  const { version: stored, ...account } = row
  await requireNoOfficer(context, account.role, { ...attempt, account: account.username })
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
    // Without it nobody can sign in with the account.
    .where('rights_granted', '=', true)
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
