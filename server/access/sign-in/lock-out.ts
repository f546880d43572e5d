import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { PortalError } from '../../errors'
import { addressBlock } from '../../http/address-block'
import { isKnownPlace } from './sign-in-place'
import { auditableUsername } from './username'

const minute = 60_000
const lockedFor = 30 * minute

/**
 * That many failures within that time lock the account at that address, the account, or the address for 30 minutes. Other
 * accounts and addresses can still sign in. An address counts as its block. The account's own lock isn't applied where it
 * signed in lately: otherwise anybody could lock a person out by failing elsewhere. The other two limit failures there.
 */
const limits = [
  { what: 'PAIR', failures: 5, within: 30 * minute },
  { what: 'ACCOUNT', failures: 20, within: 60 * minute },
  { what: 'ADDRESS', failures: 50, within: 60 * minute },
] as const
const longestWindow = 60 * minute + lockedFor
/** Attempts are ordered by the time at which they arrive, but one that arrived a moment later may be checked first. */
const overtaken = minute

export interface Lock {
  what: (typeof limits)[number]['what']
  until: Date
}

export class SignInLockedError extends PortalError {
  constructor(
    readonly lock: Lock,
    now: Date,
  ) {
    const left = lock.until.getTime() - now.getTime()
    const message = `登录失败次数过多，已暂时锁定，请在${Math.ceil(left / minute)}分钟后再试。`
    super('SIGN_IN_LOCKED', message, undefined, Math.ceil(left / 1000))
  }
}

export interface Attempt {
  /**
   * Normalised. Unknown names are locked too, since a lock must not reveal which names exist. Stored as `countedName`.
   */
  username: string
  address: string
}

/**
 * The name under which failures are counted. An ID or phone number typed as the username isn't stored: four hex digits of
 * its hash replace it, which are too few to recover the number and enough to distinguish most attempts.
 */
function countedName(username: string): string {
  const kept = auditableUsername(username)
  return kept === username ? username : `${kept}${createHash('sha256').update(username).digest('hex').slice(0, 4)}`
}

/** The lock that applies to an attempt, the longest of several. A locked attempt isn't counted as a failure. */
export async function findLock(
  em: EntityManager,
  { username: typed, address }: Attempt,
  now: Date,
): Promise<Lock | null> {
  const username = countedName(typed)
  const block = addressBlock(address)
  const failed = {
    PAIR: { username, block },
    ACCOUNT: { username },
    ADDRESS: { block },
  }
  const locks: Lock[] = []
  for (const { what, failures, within } of limits) {
    const row = await em
      .getKysely<DB>()
      .selectFrom((query) =>
        query
          .selectFrom('sign_in_failure')
          .select('at')
          .where(({ and }) => and(failed[what]))
          .where('at', '<=', new Date(now.getTime() + overtaken).toISOString())
          .orderBy('at', 'desc')
          .limit(failures)
          .as('newest'),
      )
      .select([sql<number>`count(*)::integer`.as('n'), epoch('max').as('newest'), epoch('min').as('oldest')])
      .executeTakeFirstOrThrow()
    if (row.n < failures || row.newest - row.oldest >= within) continue
    const until = new Date(row.newest + lockedFor)
    if (until <= now || (what === 'ACCOUNT' && (await isKnownPlace(em, { username: typed, address }, now)))) continue
    locks.push({ what, until })
  }
  return locks.sort((a, b) => b.until.getTime() - a.until.getTime())[0] ?? null
}

/** Milliseconds since 1970. */
const epoch = (aggregate: 'max' | 'min') => sql<number>`(extract(epoch from ${sql.raw(aggregate)}(at)) * 1000)::float8`

export async function recordFailure(em: EntityManager, { username, address }: Attempt, now: Date): Promise<string> {
  const forgotten = new Date(now.getTime() - longestWindow)
  const db = em.getKysely<DB>()
  await db.deleteFrom('sign_in_failure').where('at', '<', forgotten.toISOString()).execute()
  const { id } = await db
    .insertInto('sign_in_failure')
    .values({ username: countedName(username), block: addressBlock(address), at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/**
 * Counts an attempt as failed before its password is checked, so that attempts from several addresses, or at several
 * instances of the portal, can't all be checked before the first one counts.
 *
 * @returns the failure's id, for `withdrawFailure`
 * @throws SignInLockedError
 */
export function countAhead(em: EntityManager, attempt: Attempt, now: Date): Promise<string> {
  return em.transactional(async (em) => {
    await sql`select pg_advisory_xact_lock(hashtext('sign-in failures'))`.execute(em.getKysely())
    await refuseLocked(em, attempt, now)
    return recordFailure(em, attempt, now)
  })
}

/** Takes back a failure that was counted ahead, after a check that ended without a result. */
export async function withdrawFailure(em: EntityManager, id: string): Promise<void> {
  await em.getKysely<DB>().deleteFrom('sign_in_failure').where('id', '=', id).execute()
}

/** @throws SignInLockedError */
export async function refuseLocked(em: EntityManager, attempt: Attempt, now: Date): Promise<void> {
  const lock = await findLock(em, attempt, now)
  if (lock) throw new SignInLockedError(lock, now)
}

/**
 * Forgets, after a successful sign-in, the failures of this account at this address alone: an attacker who signs in to an
 * own account must not reset the counts of other names.
 */
export async function clearFailures(em: EntityManager, { username, address }: Attempt): Promise<void> {
  await em
    .getKysely<DB>()
    .deleteFrom('sign_in_failure')
    .where('username', '=', countedName(username))
    .where('block', '=', addressBlock(address))
    .execute()
}

/** Unlocks an account whose password was reset; locks of addresses stay. */
export async function forgetFailures(em: EntityManager, username: string): Promise<void> {
  await em.getKysely<DB>().deleteFrom('sign_in_failure').where('username', '=', countedName(username)).execute()
}

/** Whether the account can't sign in somewhere where it failed, because of its own failures. */
export async function isLocked(em: EntityManager, username: string, now: Date): Promise<boolean> {
  const failed = await em
    .getKysely<DB>()
    .selectFrom('sign_in_failure')
    .select('block')
    .distinct()
    .where('username', '=', countedName(username))
    .execute()
  for (const { block } of failed) {
    const lock = await findLock(em, { username, address: block }, now)
    if (lock && lock.what !== 'ADDRESS') return true
  }
  return false
}
