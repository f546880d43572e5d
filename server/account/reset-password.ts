import { AuditEvent } from '../../schema/vocabulary'
import type { SavedAccount } from '../../schema/account'
import { setPassword } from '../access/account'
import { forgetFailures } from '../access/lock-out'
import { endSessionsOf } from '../access/session'
import { recordAction } from '../audit/record'
import type { Context } from '../graphql/context'
import type { DB } from '../database/tables'
import { PortalError } from '../errors'
import { accountToChange, nextVersion, withAccountsLocked } from './change-account'
import { readAccount } from './read-accounts'
import { temporaryPassword } from './temporary-password'

/**
 * Gives an account a temporary password, ends its sessions and unlocks it. Not for the viewer's own account, whose password
 * can be changed with the current one.
 *
 * @throws NotFoundError, or PortalError ACCOUNT_MEANWHILE, ACCOUNT_OWN
 */
export async function resetPassword(
  context: Context,
  { id, version }: { id: string; version: number },
): Promise<SavedAccount> {
  return withAccountsLocked(context, async (em, viewer) => {
    const account = await accountToChange(em, id, version)
    if (account.id === viewer.accountId) {
      throw new PortalError('ACCOUNT_OWN', '自己的密码请在“我的账号”中修改。')
    }
    const { password, expiresAt } = temporaryPassword(account.username, new Date())
    await setPassword(em, account.id, password, expiresAt)
    await em.getKysely<DB>().updateTable('account').set({ version: nextVersion }).where('id', '=', account.id).execute()
    await endSessionsOf(em, account.id)
    await forgetFailures(em, account.username)
    const detail = { account: account.username, passwordExpiresAt: expiresAt }
    await recordAction(em, context, AuditEvent.PASSWORD_RESET, detail)
    return { account: await readAccount(em, viewer, account.id), temporaryPassword: password }
  })
}
