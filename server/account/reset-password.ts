import { AuditEvent } from '../../schema/vocabulary'
import type { SavedAccount } from '../../schema/account'
import { setPassword } from '../access/account'
import { forgetFailures } from '../access/lock-out'
import { endSessionsOf } from '../access/session'
import { recordAudit } from '../audit/record'
import type { Context } from '../graphql/context'
import type { DB } from '../database/tables'
import { PortalError } from '../errors'
import { accountToChange, changingAccounts, nextVersion } from './change-account'
import { readAccounts } from './read-accounts'
import { temporaryPassword } from './temporary-password'

/**
 * Gives an account a temporary password, ends its sessions and lifts its lock. One's own is changed by whoever knows it.
 *
 * @throws NotFoundError, AccountMeanwhileError, or PortalError ACCOUNT_OWN
 */
export async function resetPassword(
  context: Context,
  { id, version }: { id: string; version: number },
): Promise<SavedAccount> {
  return changingAccounts(context, async (em, viewer) => {
    const account = await accountToChange(em, id, version)
    if (account.id === viewer.accountId) {
      throw new PortalError('ACCOUNT_OWN', '自己的密码请在“我的账号”中修改。')
    }
    const now = new Date()
    const { password, expiresAt } = temporaryPassword(account.username, now)
    await setPassword(em, account.id, password, expiresAt)
    await em.getKysely<DB>().updateTable('account').set({ version: nextVersion }).where('id', '=', account.id).execute()
    await endSessionsOf(em, account.id)
    await forgetFailures(em, account.username)
    await recordAudit(em, {
      accountId: viewer.accountId,
      username: viewer.username,
      address: context.address,
      event: AuditEvent.PASSWORD_RESET,
      detail: { account: account.username, passwordExpiresAt: expiresAt },
    })
    return { account: (await readAccounts(em, viewer, now, { id: account.id }))[0]!, temporaryPassword: password }
  })
}
