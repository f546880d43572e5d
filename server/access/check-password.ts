import pLimit, { type Limit } from 'p-limit'
import { AuditEvent } from '../../schema/vocabulary'
import { recordAudit } from '../audit/record'
import type { EntityManager } from '../database/orm'
import { findAccountByUsername, type Account } from './account'
import { clearFailures, findLock, recordFailure, SignInLockedError, type Attempt } from './lock-out'
import { dummyHash, verifyPassword } from './password'
import { auditableUsername } from './username'

/** One queue for each database: password checks on the same accounts run one at a time. */
const queues = new WeakMap<object, Limit>()

function queueOf(em: EntityManager): Limit {
  const connection = em.getConnection()
  const queue = queues.get(connection) ?? pLimit(1)
  queues.set(connection, queue)
  return queue
}

/**
 * Returns the account if the password is right, else counts the failure and returns null. Takes as long for an unknown
 * username as for a known one. `em` must be the owner's and `attempt.username` normalised.
 *
 * Checks run one at a time: parallel guesses would all be checked before the first one is counted, and each hash takes
 * 32 MB of memory.
 *
 * @throws SignInLockedError
 */
export function checkPassword(em: EntityManager, attempt: Attempt, password: string, now: Date) {
  return queueOf(em)(() => check(em, attempt, password, now))
}

async function check(em: EntityManager, attempt: Attempt, password: string, now: Date): Promise<Account | null> {
  const lock = await findLock(em, attempt, now)
  if (lock) throw new SignInLockedError(lock, now)
  const account = await findAccountByUsername(em, attempt.username)
  const right = await verifyPassword(password, account?.passwordHash ?? dummyHash)
  if (account && right && !account.disabled) {
    await clearFailures(em, attempt)
    return account
  }
  await recordFailure(em, attempt, now)
  const locked = await findLock(em, attempt, now)
  if (locked) {
    await recordAudit(em, {
      accountId: account?.id ?? null,
      username: auditableUsername(attempt.username),
      address: attempt.address,
      event: AuditEvent.LOCKED,
      detail: { what: locked.what, until: locked.until },
    })
  }
  return null
}
