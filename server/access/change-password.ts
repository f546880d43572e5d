import { AuditEvent } from '../../schema/vocabulary'
import { recordAudit } from '../audit/record'
import type { EntityManager } from '../database/orm'
import { PortalError } from '../errors'
import { setPassword } from './account'
import { checkPassword } from './check-password'
import { PasswordWeakError, requireGoodPassword } from './password-policy'
import { endSessionsOf } from './session'
import type { Viewer } from './viewer'

export class PasswordWrongError extends PortalError {
  constructor() {
    super('PASSWORD_WRONG', '当前密码不正确。')
  }
}

/**
 * A wrong current password counts toward the lock-out like any other guess. A change ends every other session of the
 * account at once. Throws PasswordWeakError, PasswordWrongError or SignInLockedError. `em` is the owner's.
 */
export async function changePassword(
  em: EntityManager,
  { accountId, username, sessionHash }: Viewer,
  { current, next }: { current: string; next: string },
  address: string,
  now: Date,
): Promise<void> {
  requireGoodPassword(next, username)
  if (next.normalize('NFKC') === current.normalize('NFKC')) throw new PasswordWeakError('新密码不能与当前密码相同。')
  if (!(await checkPassword(em, { username, address }, current, now))) {
    await recordAudit(em, { accountId, username, address, event: AuditEvent.PASSWORD_CHANGE_FAILED })
    throw new PasswordWrongError()
  }
  await em.transactional(async (em) => {
    await setPassword(em, accountId, next)
    await endSessionsOf(em, accountId, sessionHash)
    await recordAudit(em, { accountId, username, address, event: AuditEvent.PASSWORD_CHANGED })
  })
}
