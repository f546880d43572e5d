import { sql } from 'kysely'
import { AuditEvent } from '../../../schema/vocabulary'
import { recordAudit } from '../../audit/record'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { PortalError } from '../../errors'
import type { Account } from '../account'
import { checkPassword } from './check-password'
import type { IdNumberCipher } from '../personal-data/id-number-cipher'
import { SignInLockedError } from './lock-out'
import { proveSecondFactor, SecondFactorWrongError, type Proof } from '../second-factor/second-factor'
import { renewHash } from '../password/password'
import { readPolicy } from '../security-policy'
import { endOldestSessions, openSession } from '../session/session'
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

/** Shown only after the right password, too. */
export class AccountUngrantedError extends PortalError {
  constructor() {
    super('ACCOUNT_UNGRANTED', '账号已建立，尚未授权；请联系安全管理员。')
  }
}

export interface Credentials {
  username: string
  password: string
  /** Of the authenticator, or a recovery code; none at the first step. */
  code?: string | null
}

/**
 * Returns the new session's token. `em` must be the owner's. Nothing of the server waits for the code: the page sends the
 * password again with it, so that a wrong code is counted exactly like a wrong password.
 *
 * @param gone aborted when the client has gone; then the password isn't checked
 * @throws SignInFailedError, SignInLockedError, TemporaryPasswordExpiredError, AccountUngrantedError,
 *   SecondFactorRequiredError, SecondFactorWrongError
 */
export async function signIn(
  em: EntityManager,
  credentials: Credentials,
  address: string,
  now: Date,
  cipher: IdNumberCipher,
  gone?: AbortSignal,
): Promise<string> {
  const username = normaliseUsername(credentials.username)
  let proof: Proof | null = 'NONE'
  try {
    const secondStep = async ({ id }: Account) => {
      proof = await proveSecondFactor(em, cipher, id, credentials.code ?? null, now)
      return proof !== null
    }
    const options = { signal: gone, secondStep }
    const account = await checkPassword(em, { username, address }, credentials.password, now, options)
    if (!account) throw proof === null ? new SecondFactorWrongError() : new SignInFailedError()
    if (account.passwordExpiresAt && account.passwordExpiresAt <= now) throw new TemporaryPasswordExpiredError()
    if (!account.rightsGranted) throw new AccountUngrantedError()
    const renewed = await renewHash(credentials.password, account.passwordHash)
    return await em.transactional(async (em) => {
      if (!(await claimAccount(em, account, renewed, now))) throw new SignInFailedError()
      await rememberPlace(em, account.id, address, now)
      const detail = proof === 'NONE' ? {} : { secondFactor: proof }
      await recordAudit(em, { accountId: account.id, username, address, event: AuditEvent.SIGN_IN, detail })
      const token = await openSession(em, account.id, address, now)
      await keepToLimit(em, { accountId: account.id, username, address })
      return token
    })
  } catch (error) {
    const detail = failureDetail(error)
    if (detail) {
      const who = { accountId: null, username: auditableUsername(username), address }
      await recordAudit(em, { ...who, event: AuditEvent.SIGN_IN_FAILED, detail })
    }
    throw error
  }
}

/** What the audit records of a failure; null for what is none. */
function failureDetail(error: unknown): Record<string, unknown> | null {
  if (error instanceof SignInLockedError) return { locked: error.lock.what }
  if (error instanceof TemporaryPasswordExpiredError) return { expired: true }
  if (error instanceof AccountUngrantedError) return { ungranted: true }
  if (error instanceof SecondFactorWrongError) return { wrongCode: true }
  return error instanceof SignInFailedError ? {} : null
}

/** Ends the account's oldest sessions beyond the policy's limit. */
async function keepToLimit(em: EntityManager, who: { accountId: number; username: string; address: string }) {
  const { sessionLimit } = await readPolicy(em)
  if (sessionLimit === null) return
  const ended = await endOldestSessions(em, who.accountId, sessionLimit)
  if (ended > 0)
    await recordAudit(em, { ...who, event: AuditEvent.SESSION_ENDED, detail: { sessions: ended, sessionLimit } })
}

/**
 * Stores the time of sign-in and the renewed hash, if the account is still enabled and has the password that was checked. Changing the password
 * or disabling the account at the same moment ends the sessions that exist by then: with this row lock it either sees the
 * new session, or no session is opened.
 */
async function claimAccount(em: EntityManager, account: Account, renewed: string | null, now: Date): Promise<boolean> {
  const { id, passwordHash } = account
  const kept = renewed ?? passwordHash
  const { numUpdatedRows } = await em
    .getKysely<DB>()
    .updateTable('account')
    .set({ signed_in_at: now, signed_in_before: sql.ref('signed_in_at'), password_hash: kept })
    .where('id', '=', id)
    .where('password_hash', 'in', [passwordHash, kept])
    .where('disabled', '=', false)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
