import { Action, AuditEvent } from '../../schema/vocabulary'
import type { SavedAccount } from '../../schema/account'
import { setPassword } from '../access/account'
import { forgetFailures } from '../access/sign-in/lock-out'
import { grants } from '../access/permission/permission'
import { endSessionsOf } from '../access/session/session'
import { recordAction } from '../audit/record'
import type { Context } from '../graphql/context'
import type { DB } from '../database/tables'
import { PortalError } from '../errors'
import { accountToChange, nextVersion, withAccountsLocked, type Target } from './change-account'
import { readAccount } from './read-accounts'
import { temporaryPassword } from './temporary-password'

/**
 * Gives an account a temporary password and ends its sessions; it also unlocks it, if the viewer may lift locks. Not for
 * the viewer's own account, whose password can be changed with the current one.
 *
 * @throws NotFoundError, or PortalError ACCOUNT_MEANWHILE, ACCOUNT_OFFICER, ACCOUNT_OWN
 */
export async function resetPassword(context: Context, target: Target): Promise<SavedAccount> {
  return withAccountsLocked(context, async (em, viewer) => {
    const account = await accountToChange(em, context, target, {
      action: Action.MANAGE_ACCOUNTS,
      operation: 'resetPassword',
    })
    if (account.id === viewer.accountId) {
      throw new PortalError('ACCOUNT_OWN', '自己的密码请在“我的账号”中修改。')
    }
    const { password, expiresAt } = temporaryPassword(account.username, new Date())
    await setPassword(em, account.id, password, expiresAt)
    await em.getKysely<DB>().updateTable('account').set({ version: nextVersion }).where('id', '=', account.id).execute()
    await endSessionsOf(em, account.id)
    if (grants(viewer, Action.LIFT_LOCKS)) await forgetFailures(em, account.username)
    const detail = { account: account.username, passwordExpiresAt: expiresAt }
    await recordAction(em, context, AuditEvent.PASSWORD_RESET, detail)
    return { account: await readAccount(em, viewer, account.id), temporaryPassword: password }
  })
}
