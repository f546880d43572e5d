import { AuditEvent } from '../../schema/vocabulary'
import { recordAction } from '../audit/record'
import type { EntityManager } from '../database/orm'
import { PortalError } from '../errors'
import { setPassword } from './account'
import { checkPassword } from './sign-in/check-password'
import { PasswordWeakError, requireGoodPassword } from './password/password-policy'
import { requireNewPassword } from './password/password-history'
import { readPolicy } from './security-policy'
import { endSessionsOf } from './session/session'
import type { Viewer } from './session/viewer'

/**
 * A wrong current password counts toward the lock-out like a failed sign-in. Changing the password ends every other
 * session of the account at once. `em` must be the owner's.
 *
 * @throws PasswordWeakError, SignInLockedError, or PortalError PASSWORD_WRONG
 */
export async function changePassword(
  em: EntityManager,
  viewer: Viewer,
  { current, next }: { current: string; next: string },
  address: string,
  now: Date,
): Promise<void> {
  const { accountId, username, sessionHash } = viewer
  requireGoodPassword(next, username)
  if (next.normalize('NFKC') === current.normalize('NFKC')) throw new PasswordWeakError('新密码不能与当前密码相同。')
  await requireOwnPassword(em, { viewer, address }, current, now, AuditEvent.PASSWORD_CHANGE_FAILED)
  await requireNewPassword(em, accountId, next, (await readPolicy(em)).passwordHistory)
  await em.transactional(async (em) => {
    await setPassword(em, accountId, next)
    await endSessionsOf(em, accountId, sessionHash)
    await recordAction(em, { viewer, address }, AuditEvent.PASSWORD_CHANGED)
  })
}

/**
 * Checks the viewer's password before something that a stolen session must not do. `em` must be the owner's.
 *
 * @throws SignInLockedError, or PortalError PASSWORD_WRONG, which counts as a failed sign-in
 */
export async function requireOwnPassword(
  em: EntityManager,
  { viewer, address }: { viewer: Viewer | null; address: string },
  password: string,
  now: Date,
  event = AuditEvent.SIGN_IN_FAILED,
): Promise<void> {
  if (await checkPassword(em, { username: viewer!.username, address }, password, now)) return
  await recordAction(em, { viewer, address }, event)
  throw new PortalError('PASSWORD_WRONG', '当前密码不正确。')
}
