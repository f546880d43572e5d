import { AuditEvent } from '../../../schema/vocabulary'
import { recordAudit } from '../../audit/record'
import type { EntityManager } from '../../database/orm'
import { FairQueue } from '../../fair-queue/fair-queue'
import { addressBlock } from '../../http/address-block'
import { findAccountByUsername, type Account } from '../account'
import { clearFailures, countAhead, findLock, refuseLocked, withdrawFailure, type Attempt } from './lock-out'
import { dummyHash, verifyPassword } from '../password/password'
import { isKnownPlace } from './sign-in-place'
import { auditableUsername } from './username'

/**
 * Each hash takes 19 MB of memory and a processor for 0.03 s (0.2 s if an earlier version stored it). A block of addresses has one place, so that its failures
 * never keep others waiting; nor those of a whole office behind one address the accounts that are used there.
 */
const share = { places: 2, each: 1 }
/** Seconds. */
const longestWait = 30

/** One queue for each database. */
const queues = new WeakMap<object, FairQueue>()

function queueOf(em: EntityManager): FairQueue {
  const connection = em.getConnection()
  const queue = queues.get(connection) ?? new FairQueue(share)
  queues.set(connection, queue)
  return queue
}

/** A second step after the right password: false if its proof is wrong, which counts as a failure too. */
type SecondStep = (account: Account) => Promise<boolean>

/**
 * Returns the account if the password is right and the second step, if any, is proven; else counts the failure and returns
 * null. If the second step throws, nothing is counted, and no earlier failure is forgotten. Takes as long for an unknown
 * username as for a known one. `em` must be the owner's and `attempt.username` normalised.
 *
 * A locked attempt is refused before it waits, and no hash is computed for it. Checks of one block of addresses run one at
 * a time, and an account that signed in there lately has a separate turn; each counts before it runs.
 *
 * @throws SignInLockedError, BusyError
 */
export async function checkPassword(
  em: EntityManager,
  attempt: Attempt,
  password: string,
  now: Date,
  { signal, secondStep = passed }: { signal?: AbortSignal | undefined; secondStep?: SecondStep } = {},
): Promise<Account | null> {
  await refuseLocked(em, attempt, now)
  return queueOf(em).run(await lineOf(em, attempt, now), () => check(em, attempt, password, now, secondStep), {
    signal,
    atMost: longestWait,
  })
}

/** Attempts in one line are checked one after another. */
async function lineOf(em: EntityManager, attempt: Attempt, now: Date): Promise<string> {
  const block = addressBlock(attempt.address)
  return (await isKnownPlace(em, attempt, now)) ? `${block} ${attempt.username}` : block
}

const passed: SecondStep = () => Promise.resolve(true)

async function check(
  em: EntityManager,
  attempt: Attempt,
  password: string,
  now: Date,
  secondStep: SecondStep,
): Promise<Account | null> {
  // Others may have failed while it waited.
  const failure = await countAhead(em, attempt, now)
  const account = await findAccountByUsername(em, attempt.username)
  try {
    const right = await verifyPassword(password, account?.passwordHash ?? dummyHash)
    if (account && right && !account.disabled && (await secondStep(account))) {
      await clearFailures(em, attempt)
      return account
    }
  } catch (error) {
    await withdrawFailure(em, failure)
    throw error
  }
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
