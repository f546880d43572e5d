import type { Account } from '../../schema/account'
import { Action, AuditEvent } from '../../schema/vocabulary'
import { forgetFailures } from '../access/sign-in/lock-out'
import { removeSecondFactor } from '../access/second-factor/second-factor'
import { endSessionsOf } from '../access/session/session'
import { recordAction } from '../audit/record'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { Context } from '../graphql/context'
import { accountToChange, nextVersion, withAccountsLocked, type StoredAccount, type Target } from './change-account'
import { readAccount } from './read-accounts'

/**
 * Lets an account sign in again after too many failures, with the password that it has.
 *
 * @throws NotFoundError, or PortalError ACCOUNT_MEANWHILE, ACCOUNT_OFFICER
 */
export function unlockAccount(context: Context, target: Target): Promise<Account> {
  return lift(context, target, 'unlockAccount', async (em, { username }) => {
    await forgetFailures(em, username)
    await recordAction(em, context, AuditEvent.ACCOUNT_UNLOCKED, { account: username })
  })
}

/**
 * Removes the second factor of somebody who lost authenticator and recovery codes, and ends the account's sessions.
 *
 * @throws NotFoundError, or PortalError ACCOUNT_MEANWHILE, ACCOUNT_OFFICER
 */
export function resetSecondFactor(context: Context, target: Target): Promise<Account> {
  return lift(context, target, 'resetSecondFactor', async (em, { id, username }) => {
    if (!(await removeSecondFactor(em, id))) return
    await endSessionsOf(em, id)
    await recordAction(em, context, AuditEvent.SECOND_FACTOR_RESET, { account: username })
  })
}

function lift(
  context: Context,
  target: Target,
  operation: string,
  work: (em: EntityManager, account: StoredAccount) => Promise<void>,
): Promise<Account> {
  return withAccountsLocked(context, async (em, viewer) => {
    const account = await accountToChange(em, context, target, { action: Action.LIFT_LOCKS, operation })
    await work(em, account)
    await em.getKysely<DB>().updateTable('account').set({ version: nextVersion }).where('id', '=', account.id).execute()
    return readAccount(em, viewer, account.id)
  })
}
