import { AuditEvent } from '../../schema/vocabulary'
import type { Account } from '../../schema/account'
import { endSessionsOf } from '../access/session'
import { recordAudit } from '../audit/record'
import type { Context } from '../graphql/context'
import { accountToChange, changingAccounts, nextVersion, requireAnotherCityHr } from './change-account'
import type { DB } from '../database/tables'
import { readAccounts } from './read-accounts'

interface Switch {
  id: string
  version: number
  disabled: boolean
}

/**
 * 停用 or 启用; a disabled account's sessions end at once. What is so already is left as it is.
 *
 * @throws NotFoundError, AccountMeanwhileError, or PortalError ACCOUNT_LAST, ACCOUNT_OWN
 */
export async function switchAccount(context: Context, { id, version, disabled }: Switch): Promise<Account> {
  return changingAccounts(context, async (em, viewer) => {
    const account = await accountToChange(em, id, version)
    if (account.disabled !== disabled) {
      if (disabled) await requireAnotherCityHr(em, account, viewer)
      await em
        .getKysely<DB>()
        .updateTable('account')
        .set({ disabled, version: nextVersion })
        .where('id', '=', account.id)
        .execute()
      if (disabled) await endSessionsOf(em, account.id)
      await recordAudit(em, {
        accountId: viewer.accountId,
        username: viewer.username,
        address: context.address,
        event: disabled ? AuditEvent.ACCOUNT_DISABLED : AuditEvent.ACCOUNT_ENABLED,
        detail: { account: account.username },
      })
    }
    return (await readAccounts(em, viewer, new Date(), { id: account.id }))[0]!
  })
}
