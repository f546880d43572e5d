import { AuditEvent } from '../../schema/vocabulary'
import { recordAudit } from '../audit/record'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { PortalError } from '../errors'
import type { Account } from './account'
import { checkPassword } from './check-password'
import { SignInLockedError } from './lock-out'
import { openSession } from './session'
import { auditableUsername, normaliseUsername } from './username'

/** One text for every failure: which names exist is nobody's business. */
export class SignInFailedError extends PortalError {
  constructor() {
    super('SIGN_IN_FAILED', '用户名或密码不正确。')
  }
}

/** Told only to whoever knew the password, so it tells nobody which names exist. */
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
 * The new session's token. Throws SignInFailedError, SignInLockedError or TemporaryPasswordExpiredError. `em` is the
 * owner's.
 */
export async function signIn(em: EntityManager, credentials: Credentials, address: string, now: Date): Promise<string> {
  const username = normaliseUsername(credentials.username)
  const failed = { accountId: null, username: auditableUsername(username), address, event: AuditEvent.SIGN_IN_FAILED }
  try {
    const account = await checkPassword(em, { username, address }, credentials.password, now)
    if (!account) throw new SignInFailedError()
    if (account.passwordExpiresAt && account.passwordExpiresAt <= now) throw new TemporaryPasswordExpiredError()
    return await em.transactional(async (em) => {
      if (!(await claimAccount(em, account, now))) throw new SignInFailedError()
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
 * Notes the sign-in, if the account is still as its password was checked against. A password that changes, or an
 * account that is disabled meanwhile, ends the sessions that it sees: either it sees this one, or this one isn't opened.
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
