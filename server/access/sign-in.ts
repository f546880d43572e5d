import { AuditEvent } from '../../schema/vocabulary'
import { recordAudit } from '../audit/record'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { PortalError } from '../errors'
import type { Account } from './account'
import { checkPassword } from './check-password'
import { SignInLockedError } from './lock-out'
import { openSession } from './session'
import { rememberPlace } from './sign-in-place'
import { auditableUsername, normaliseUsername } from './username'

/** The same sentence for every failure, so that it doesn't reveal which names exist. */
export class SignInFailedError extends PortalError {
  constructor() {
    super('SIGN_IN_FAILED', '用户名或密码不正确。')
  }
}

/** Shown only after the right password, so it doesn't reveal which names exist. */
export class TemporaryPasswordExpiredError extends PortalError {
  constructor() {
    super('TEMPORARY_PASSWORD_EXPIRED', '临时密码已超过 7 天没有使用，已失效；请联系市人社局重新发一个。')
  }
}

export interface Credentials {
  username: string
  password: string
}

/**
 * Returns the new session's token. `em` must be the owner's.
 *
 * @param gone aborted when the client has gone; then the password isn't checked
 * @throws SignInFailedError, SignInLockedError, TemporaryPasswordExpiredError
 */
export async function signIn(
  em: EntityManager,
  credentials: Credentials,
  address: string,
  now: Date,
  gone?: AbortSignal,
): Promise<string> {
  const username = normaliseUsername(credentials.username)
  const failed = { accountId: null, username: auditableUsername(username), address, event: AuditEvent.SIGN_IN_FAILED }
  try {
    const account = await checkPassword(em, { username, address }, credentials.password, now, gone)
    if (!account) throw new SignInFailedError()
    if (account.passwordExpiresAt && account.passwordExpiresAt <= now) throw new TemporaryPasswordExpiredError()
    return await em.transactional(async (em) => {
      if (!(await claimAccount(em, account, now))) throw new SignInFailedError()
      await rememberPlace(em, account.id, address, now)
      await recordAudit(em, { accountId: account.id, username, address, event: AuditEvent.SIGN_IN })
      return openSession(em, account.id, address, now)
    })
  } catch (error) {
    if (error instanceof SignInLockedError) await recordAudit(em, { ...failed, detail: { locked: error.lock.what } })
    if (error instanceof TemporaryPasswordExpiredError) await recordAudit(em, { ...failed, detail: { expired: true } })
    if (error instanceof SignInFailedError) await recordAudit(em, failed)
    throw error
  }
}

/**
 * Stores the time of sign-in, if the account is still enabled and has the password that was checked. Changing the password
 * or disabling the account at the same moment ends the sessions that exist by then: with this row lock it either sees the
 * new session, or no session is opened.
 */
async function claimAccount(em: EntityManager, { id, passwordHash }: Account, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await em
    .getKysely<DB>()
    .updateTable('account')
    .set({ signed_in_at: now })
    .where('id', '=', id)
    .where('password_hash', '=', passwordHash)
    .where('disabled', '=', false)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
