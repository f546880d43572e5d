import { Action, AuditEvent } from '../../schema/vocabulary'
import type { Account } from '../../schema/account'
import { endSessionsOf } from '../access/session/session'
import { recordAction } from '../audit/record'
import type { Context } from '../graphql/context'
import { accountToChange, nextVersion, requireAnotherCityHr, withAccountsLocked, type Target } from './change-account'
import type { DB } from '../database/tables'
import { readAccount } from './read-accounts'

interface Change extends Target {
  disabled: boolean
}

/**
 * 停用 or 启用; disabling an account ends its sessions at once. Does nothing if the account is in that state already.
 *
 * @throws NotFoundError, or PortalError ACCOUNT_MEANWHILE, ACCOUNT_OFFICER, ACCOUNT_LAST, ACCOUNT_OWN
 */
export async function setAccountDisabled(context: Context, { disabled, ...target }: Change): Promise<Account> {
  return withAccountsLocked(context, async (em, viewer) => {
    const account = await accountToChange(em, context, target, {
      action: Action.MANAGE_ACCOUNTS,
      operation: disabled ? 'disableAccount' : 'enableAccount',
    })
    if (account.disabled !== disabled) {
      if (disabled) await requireAnotherCityHr(em, account, viewer)
      await em
        .getKysely<DB>()
        .updateTable('account')
        .set({ disabled, version: nextVersion })
        .where('id', '=', account.id)
        .execute()
      if (disabled) await endSessionsOf(em, account.id)
      const event = disabled ? AuditEvent.ACCOUNT_DISABLED : AuditEvent.ACCOUNT_ENABLED
      await recordAction(em, context, event, { account: account.username })
    }
    return readAccount(em, viewer, account.id)
  })
}
