import { AuditEvent } from '../../schema/vocabulary'
import { recordAction } from '../audit/record'
import type { EntityManager } from '../database/orm'
import { PortalError } from '../errors'
import { setPassword } from './account'
import { checkPassword } from './check-password'
import { PasswordWeakError, requireGoodPassword } from './password-policy'
import { endSessionsOf } from './session'
import type { Viewer } from './viewer'

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
  if (!(await checkPassword(em, { username, address }, current, now))) {
    await recordAction(em, { viewer, address }, AuditEvent.PASSWORD_CHANGE_FAILED)
    throw new PortalError('PASSWORD_WRONG', '当前密码不正确。')
  }
  await em.transactional(async (em) => {
    await setPassword(em, accountId, next)
    await endSessionsOf(em, accountId, sessionHash)
    await recordAction(em, { viewer, address }, AuditEvent.PASSWORD_CHANGED)
  })
}
