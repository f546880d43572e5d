import { createHash, randomBytes } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import type { Role } from '../../../schema/vocabulary'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import type { Viewer } from './viewer'

const minute = 60_000
const idleLimit = 30 * minute
const absoluteLimit = 8 * 60 * minute
/** How far the clocks of two machines, or one corrected clock, may be apart. */
const clockTolerance = 5 * minute

/** Only the hash is stored, so that somebody who reads the database can't sign in with it. */
function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Opens a session and returns its opaque 256-bit token, which isn't stored. `em` must be the owner's in this whole file. */
export async function openSession(em: EntityManager, accountId: number, address: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const db = em.getKysely<DB>()
  await db
    .deleteFrom('session')
    .where(({ not }) => not(sessionActive(now)))
    .execute()
  await db
    .insertInto('session')
    .values({ token_hash: hashOf(token), account_id: accountId, created_at: now, seen_at: now, address })
    .execute()
  return token
}

/** A session as it was read. */
export interface FoundSession {
  viewer: Viewer
  /** When it ends if it isn't changed, in ms. */
  ends: number
  /** When the next request that restarts the idle time must be written down, in ms. */
  stale: number
}

/**
 * Whose session the token belongs to. Null if the token is unknown, the session was ended, has been idle for 30 minutes or
 * is older than 8 hours, or the account is disabled.
 *
 * @param touch whether this request restarts the idle time
 */
export async function readSession(
  em: EntityManager,
  token: string | undefined,
  now: Date,
  touch = true,
): Promise<FoundSession | null> {
  if (!token) return null
  const found = await active(em, now)
    .select(['account.id as accountId', 'username', 'display_name as displayName', 'role', 'counties', 'committees'])
    .select(['departments', 'must_change_password as isTemporary', 'token_hash as sessionHash', 'separated'])
    .select([passwordAged(now).as('passwordAged'), lacksSecondFactor.as('mustEnrolSecondFactor')])
    .select([msOf(sql`seen_at`).as('seenAt'), msOf(sql`session.created_at`).as('createdAt')])
    .select([msOf(passwordAgesAt).as('passwordAgesAt'), msOf(sql`signed_in_before`).as('signedInBefore')])
    .select(sql<boolean>`toured_at is not null`.as('toured'))
    .$narrowType<{ role: Role; seenAt: number; createdAt: number }>()
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst()
  if (!found) return null
  const { seenAt, createdAt, passwordAgesAt: agesAt, isTemporary, signedInBefore, ...account } = found
  const lastVisit = signedInBefore === null ? null : new Date(signedInBefore)
  const viewer = { ...account, lastVisit, mustChangePassword: isTemporary || account.passwordAged }
  // At most once a minute: exact enough for the idle limit, and most requests need no write.
  const stale = seenAt <= now.getTime() - minute
  if (stale && touch) {
    await em
      .getKysely<DB>()
      .updateTable('session')
      .set({ seen_at: now })
      .where('token_hash', '=', viewer.sessionHash)
      .execute()
  }
  const seen = stale && touch ? now.getTime() : seenAt
  const agesLater = agesAt !== null && agesAt > now.getTime() ? agesAt : Infinity
  return { viewer, ends: Math.min(seen + idleLimit, createdAt + absoluteLimit, agesLater), stale: seen + minute }
}

/** Those of the sessions that are still active, as hashes in hex. Doesn't restart their idle time. */
export async function activeSessions(em: EntityManager, hashes: Buffer[], now: Date): Promise<Set<string>> {
  const rows = await active(em, now)
    .select(sql<string>`encode(token_hash, 'hex')`.as('hash'))
    .where(sql<boolean>`token_hash = any(${hashes}::bytea[])`)
    .execute()
  return new Set(rows.map(({ hash }) => hash))
}

/**
 * Ends the sessions of the account that were opened first, so that `limit` remain. A browser that was closed without
 * signing out leaves a session behind, so refusing the new one would keep the person out.
 *
 * @returns how many ended
 */
export async function endOldestSessions(em: EntityManager, accountId: number, limit: number): Promise<number> {
  const db = em.getKysely<DB>()
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('id', 'in', (query) =>
      query
        .selectFrom('session')
        .select('id')
        .where('account_id', '=', accountId)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .offset(limit),
    )
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

export async function endSession(em: EntityManager, viewer: Viewer): Promise<void> {
  await em.getKysely<DB>().deleteFrom('session').where('token_hash', '=', viewer.sessionHash).execute()
}

/** Ends every session of the account except `keep`: after a new password, a new role or when it is disabled. */
export async function endSessionsOf(em: EntityManager, accountId: number, keep?: Buffer): Promise<void> {
  const all = em.getKysely<DB>().deleteFrom('session').where('account_id', '=', accountId)
  await (keep ? all.where('token_hash', '<>', keep) : all).execute()
}

function active(em: EntityManager, now: Date) {
  return em
    .getKysely<DB>()
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'account_id')
    .crossJoin('security_policy')
    .where('disabled', '=', false)
    .where(sessionActive(now))
}

const passwordAgesAt = sql<Date | null>`(password_changed_at + make_interval(days => password_days))`

const msOf = (instant: RawBuilder<Date | null>) =>
  sql<number | null>`(extract(epoch from ${instant}) * 1000)::double precision`

/** Whether the account's password is older than the policy allows; a temporary one has its own end. */
function passwordAged(now: Date) {
  return sql<boolean>`(not must_change_password
    and coalesce(${passwordAgesAt} <= ${now.toISOString()}::timestamptz, false))`
}

const lacksSecondFactor = sql<boolean>`(role = any(second_factor_roles)
  and not exists (select from second_factor f where f.account_id = account.id and not f.pending))`

/** Whether a row of `session` is within the idle limit and the absolute limit. */
export function sessionActive(now: Date) {
  // A session of the future was opened before the clock was set back: otherwise it would last until that time came again.
  return sql<boolean>`(seen_at > ${ago(now, idleLimit)} and session.created_at > ${ago(now, absoluteLimit)}
    and session.created_at < ${ago(now, -clockTolerance)})`
}

function ago(now: Date, duration: number) {
  return sql`${new Date(now.getTime() - duration).toISOString()}::timestamptz`
}
