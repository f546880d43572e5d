import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
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
  const at = now.toISOString()
  await sql`delete from session where not (${sessionStands(now)})`.execute(em.getKysely())
  await sql`insert into session (token_hash, account_id, created_at, seen_at, address)
    values (${hashOf(token)}, ${accountId}, ${at}, ${at}, ${address})`.execute(em.getKysely())
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
  const { rows } = await sql<Viewer & { stale: boolean }>`
    select account.id as "accountId", username, display_name as "displayName", role, counties, committees, departments,
      must_change_password as "mustChangePassword", token_hash as "sessionHash",
      seen_at <= ${ago(now, minute)} as stale
    from session join account on account.id = account_id
    where token_hash = ${hashOf(token)} and not disabled and ${sessionStands(now)}`.execute(em.getKysely())
  const [found] = rows
  if (!found) return null
  const { stale, ...viewer } = found
  // Once a minute is exact enough for the idle limit and spares a write on every request.
  if (stale && touch) {
    await sql`update session set seen_at = ${now.toISOString()} where token_hash = ${viewer.sessionHash}`.execute(
      em.getKysely(),
    )
  }
  return viewer
}

/** Which of the sessions (by hash, in hex) still stand; being asked after keeps none of them alive. */
export async function standingSessions(em: EntityManager, hashes: Buffer[], now: Date): Promise<Set<string>> {
  const { rows } = await sql<{ hash: string }>`
    select encode(token_hash, 'hex') as hash from session join account on account.id = account_id
    where token_hash = any(${hashes}::bytea[]) and not disabled and ${sessionStands(now)}`.execute(em.getKysely())
  return new Set(rows.map(({ hash }) => hash))
}

export async function endSession(em: EntityManager, viewer: Viewer): Promise<void> {
  await sql`delete from session where token_hash = ${viewer.sessionHash}`.execute(em.getKysely())
}

/** A changed password, a new role or a disabled account ends every session at once, but for the one to keep. */
export async function endSessionsOf(em: EntityManager, accountId: number, keep?: Buffer): Promise<void> {
  await sql`delete from session where account_id = ${accountId}
    and token_hash is distinct from ${keep ?? null}::bytea`.execute(em.getKysely())
}

/** Whether a row of `session` is neither idle for too long nor too old. */
export function sessionStands(now: Date) {
  return sql`seen_at > ${ago(now, idleLimit)} and session.created_at > ${ago(now, absoluteLimit)}`
}

function ago(now: Date, duration: number) {
  return sql`${new Date(now.getTime() - duration).toISOString()}::timestamptz`
}
