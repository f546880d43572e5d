import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Role } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { Viewer } from './viewer'

const minute = 60_000
const idleLimit = 30 * minute
const absoluteLimit = 8 * 60 * minute

/** Only the hash is stored: who reads the database still can't sign in. */
function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** A new session of the account; the opaque 256-bit token is told once. `em` is the owner's, as in all of this file. */
export async function openSession(em: EntityManager, accountId: number, address: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const db = em.getKysely<DB>()
  await db
    .deleteFrom('session')
    .where(({ not }) => not(sessionStands(now)))
    .execute()
  await db
    .insertInto('session')
    .values({ token_hash: hashOf(token), account_id: accountId, created_at: now, seen_at: now, address })
    .execute()
  return token
}

/**
 * Who the token stands for, or null: unknown, idle for 30 minutes, older than 8 hours, ended, account disabled.
 *
 * @param touch whether this counts as use
 */
export async function findSession(
  em: EntityManager,
  token: string | undefined,
  now: Date,
  touch = true,
): Promise<Viewer | null> {
  if (!token) return null
  const found = await standing(em, now)
    .select(['account.id as accountId', 'username', 'display_name as displayName', 'role', 'counties', 'committees'])
    .select(['departments', 'must_change_password as mustChangePassword', 'token_hash as sessionHash'])
    .select(sql<boolean>`seen_at <= ${ago(now, minute)}`.as('stale'))
    .$narrowType<{ role: Role }>()
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst()
  if (!found) return null
  const { stale, ...viewer } = found
  // Once a minute is exact enough for the idle limit and spares a write on every request.
  if (stale && touch) {
    await em
      .getKysely<DB>()
      .updateTable('session')
      .set({ seen_at: now })
      .where('token_hash', '=', viewer.sessionHash)
      .execute()
  }
  return viewer
}

/** Which of the sessions (by hash, in hex) still stand; being asked after keeps none of them alive. */
export async function standingSessions(em: EntityManager, hashes: Buffer[], now: Date): Promise<Set<string>> {
  const rows = await standing(em, now)
    .select(sql<string>`encode(token_hash, 'hex')`.as('hash'))
    .where(sql<boolean>`token_hash = any(${hashes}::bytea[])`)
    .execute()
  return new Set(rows.map(({ hash }) => hash))
}

export async function endSession(em: EntityManager, viewer: Viewer): Promise<void> {
  await em.getKysely<DB>().deleteFrom('session').where('token_hash', '=', viewer.sessionHash).execute()
}

/** A changed password, a new role or a disabled account ends every session at once, but for the one to keep. */
export async function endSessionsOf(em: EntityManager, accountId: number, keep?: Buffer): Promise<void> {
  const own = em.getKysely<DB>().deleteFrom('session').where('account_id', '=', accountId)
  await (keep ? own.where('token_hash', '<>', keep) : own).execute()
}

/** Sessions that stand, with their accounts. */
function standing(em: EntityManager, now: Date) {
  return em
    .getKysely<DB>()
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'account_id')
    .where('disabled', '=', false)
    .where(sessionStands(now))
}

/** Whether a row of `session` is neither idle for too long nor too old. */
export function sessionStands(now: Date) {
  return sql<boolean>`(seen_at > ${ago(now, idleLimit)} and session.created_at > ${ago(now, absoluteLimit)})`
}

function ago(now: Date, duration: number) {
  return sql`${new Date(now.getTime() - duration).toISOString()}::timestamptz`
}
