import pLimit, { type Limit } from 'p-limit'
import { AuditEvent } from '../../schema/vocabulary'
import { recordAudit } from '../audit/record'
import type { EntityManager } from '../database/orm'
import { findAccountByUsername, type Account } from './account'
import { clearFailures, findLock, recordFailure, SignInLockedError, type Attempt } from './lock-out'
import { dummyHash, verifyPassword } from './password'
import { auditableUsername } from './username'

/** Checks of one database's accounts wait for each other. */
const queues = new WeakMap<object, Limit>()

function queueOf(em: EntityManager): Limit {
  const connection = em.getConnection()
  const queue = queues.get(connection) ?? pLimit(1)
  queues.set(connection, queue)
  return queue
}

/**
 * The account whose password this is, or null after counting the failure, in the same time whether the name exists or
 * not. Throws SignInLockedError. `em` is the owner's; `attempt.username` is normalised.
 *
 * One at a time: parallel guesses would all be let through before the first of them is counted, and every hash takes
 * 32 MB.
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
