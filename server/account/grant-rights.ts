import type { Account, RightsInput } from '../../schema/account'
import { Action, AuditEvent } from '../../schema/vocabulary'
import type { Context } from '../graphql/context'
import { checkRights } from './account-scope'
import { accountToChange, withAccountsLocked } from './change-account'
import { grantableScope } from './grantable-scope'
import { requireNoOfficer } from './officer'
import { readAccount } from './read-accounts'
import { storeAccount } from './save-account'

const attempt = { action: Action.GRANT_RIGHTS, operation: 'grantRights' }

/**
 * Gives an account its role and scope. One that a system administrator made can sign in from now on.
 *
 * @throws AccountScopeError, NotFoundError, or PortalError ACCOUNT_MEANWHILE, ACCOUNT_OFFICER, ACCOUNT_LAST, ACCOUNT_OWN
 */
export async function grantRights(context: Context, { id, version, ...rights }: RightsInput): Promise<Account> {
  return withAccountsLocked(context, async (em, viewer) => {
    const stored = await accountToChange(em, context, { id, version }, attempt)
    const checked = checkRights(rights, await grantableScope(em))
    await requireNoOfficer(context, checked.role, { ...attempt, account: stored.username })
    const wanted = { displayName: stored.displayName, ...checked, rightsGranted: true }
    await storeAccount(em, context, stored, wanted, AuditEvent.RIGHTS_GRANTED)
    return readAccount(em, viewer, stored.id)
  })
}
