import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { PortalError } from '../errors'
import { auditableUsername } from './username'

const minute = 60_000
const lockedFor = 30 * minute

/** So many failures so close together lock what they have in common for 30 minutes; everybody else still gets in. */
const limits = [
  { what: 'PAIR', failures: 5, within: 30 * minute },
  { what: 'ACCOUNT', failures: 20, within: 60 * minute },
  { what: 'ADDRESS', failures: 50, within: 60 * minute },
] as const
const longestWindow = 60 * minute + lockedFor

export interface Lock {
  what: (typeof limits)[number]['what']
  until: Date
}

export class SignInLockedError extends PortalError {
  /** s, for Retry-After. */
  readonly seconds: number

  constructor(
    readonly lock: Lock,
    now: Date,
  ) {
    const left = lock.until.getTime() - now.getTime()
    super('SIGN_IN_LOCKED', `登录失败次数过多，已暂时锁定，请在${Math.ceil(left / minute)}分钟后再试。`)
    this.seconds = Math.ceil(left / 1000)
  }
}

/**
 * The username is the normalised one, known or not: a lock must not tell which names exist. Kept as `countedName` has it.
 */
export interface Attempt {
  username: string
  address: string
}

/**
 * Who types a number into the field for the name is counted without it: by a mark too short to be turned back into one
 * number, and long enough to tell attempts apart.
 */
function countedName(username: string): string {
  const kept = auditableUsername(username)
  return kept === username ? username : `${kept}${createHash('sha256').update(username).digest('hex').slice(0, 4)}`
}

/** The lock that an attempt meets, the longest one of several. Attempts that meet a lock are not failures of their own. */
export async function findLock(
  em: EntityManager,
  { username: typed, address }: Attempt,
  now: Date,
): Promise<Lock | null> {
  const username = countedName(typed)
  const failed = {
    PAIR: { username, address },
    ACCOUNT: { username },
    ADDRESS: { address },
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
          .where('at', '<=', now.toISOString())
          .orderBy('at', 'desc')
          .limit(failures)
          .as('newest'),
      )
      .select([sql<number>`count(*)::integer`.as('n'), epoch('max').as('newest'), epoch('min').as('oldest')])
      .executeTakeFirstOrThrow()
    if (row.n < failures || row.newest - row.oldest >= within) continue
    const until = new Date(row.newest + lockedFor)
    if (until > now) locks.push({ what, until })
  }
  return locks.sort((a, b) => b.until.getTime() - a.until.getTime())[0] ?? null
}

/** Milliseconds since 1970. */
const epoch = (aggregate: 'max' | 'min') => sql<number>`(extract(epoch from ${sql.raw(aggregate)}(at)) * 1000)::float8`

export async function recordFailure(em: EntityManager, { username, address }: Attempt, now: Date): Promise<void> {
  const forgotten = new Date(now.getTime() - longestWindow)
  const db = em.getKysely<DB>()
  await db.deleteFrom('sign_in_failure').where('at', '<', forgotten.toISOString()).execute()
  await db
    .insertInto('sign_in_failure')
    .values({ username: countedName(username), address, at: now })
    .execute()
}

/** After a success only the pair starts anew: a guesser's own account must not wash other names clean. */
export async function clearFailures(em: EntityManager, { username, address }: Attempt): Promise<void> {
  await em
    .getKysely<DB>()
    .deleteFrom('sign_in_failure')
    .where('username', '=', countedName(username))
    .where('address', '=', address)
    .execute()
}

/** Lifts the lock of an account whose password was given anew; the addresses' own stay. */
export async function forgetFailures(em: EntityManager, username: string): Promise<void> {
  await em.getKysely<DB>().deleteFrom('sign_in_failure').where('username', '=', username).execute()
}
