import { AuditEvent, maxListed } from '../../schema/vocabulary'
import { sql } from 'kysely'
import type { OwnSession } from '../../schema/account'
import { sessionActive } from '../access/session/session'
import type { Viewer } from '../access/session/viewer'
import { recordAction } from '../audit/record'
import type { Context } from '../graphql/context'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

const ofSession = (viewer: Viewer) =>
  [
    'id',
    'created_at as since',
    'seen_at as lastUsed',
    'address',
    sql<boolean>`token_hash = ${viewer.sessionHash}`.as('current'),
  ] as const

const revive = <Row extends { since: string; lastUsed: string }>(row: Row) => ({
  ...row,
  since: instantOf(row.since),
  lastUsed: instantOf(row.lastUsed),
})

/** The current session first, then the most recently used. `em` must be the owner's. */
export async function readOwnSessions(em: EntityManager, viewer: Viewer, now: Date): Promise<OwnSession[]> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('session')
    .select(ofSession(viewer))
    .where('account_id', '=', viewer.accountId)
    .where(sessionActive(now))
    .orderBy('current', 'desc')
    .orderBy('seen_at', 'desc')
    .orderBy('id', 'desc')
    .limit(maxListed.sessions)
    .execute()
  return rows.map(revive)
}

/**
 * Ends the viewer's other sessions, or only the one with `id`; their open pages close at once. The current session isn't
 * ended here but by signing out.
 *
 * @returns those that ended, the last used first
 */
export async function endOwnSessions(context: Context, id?: string): Promise<OwnSession[]> {
  const { portal, viewer } = context
  const { accountId, sessionHash } = viewer!
  return portal.owner.em.fork().transactional(async (em) => {
    const others = em
      .getKysely<DB>()
      .deleteFrom('session')
      .where('account_id', '=', accountId)
      .where('token_hash', '<>', sessionHash)
    const named = id === undefined ? others : others.where('id', '=', /^\d{1,15}$/.test(id) ? id : '0')
    const rows = (await named.returning(ofSession(viewer!)).execute()).map(revive)
    if (rows.length > 0) {
      const detail = { sessions: rows.length, addresses: [...new Set(rows.map((row) => row.address))] }
      await recordAction(em, context, AuditEvent.SESSION_ENDED, detail)
    }
    return rows.toSorted((a, b) => b.lastUsed.getTime() - a.lastUsed.getTime()).slice(0, maxListed.sessions)
  })
}
