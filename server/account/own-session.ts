import { AuditEvent } from '../../schema/vocabulary'
import { sql } from 'kysely'
import type { OwnSession } from '../../schema/account'
import { sessionStands } from '../access/session'
import type { Viewer } from '../access/viewer'
import { recordAudit } from '../audit/record'
import type { Context } from '../graphql/context'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

/** This one first, then the last used. `em` is the owner's. */
export async function readOwnSessions(em: EntityManager, viewer: Viewer, now: Date): Promise<OwnSession[]> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('session')
    .select(['id', 'created_at as since', 'seen_at as lastUsed', 'address'])
    .select(sql<boolean>`token_hash = ${viewer.sessionHash}`.as('current'))
    .where('account_id', '=', viewer.accountId)
    .where(sessionStands(now))
    .orderBy('current', 'desc')
    .orderBy('seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, since: instantOf(row.since), lastUsed: instantOf(row.lastUsed) }))
}

/**
 * Ends the viewer's other sessions, or the one of them that is named; their open pages close at once. The one that asks
 * ends by signing out.
 *
 * @returns how many
 */
export async function endOwnSessions({ portal, viewer, address }: Context, id?: string): Promise<number> {
  const { accountId, username, sessionHash } = viewer!
  return portal.owner.em.fork().transactional(async (em) => {
    const others = em
      .getKysely<DB>()
      .deleteFrom('session')
      .where('account_id', '=', accountId)
      .where('token_hash', '<>', sessionHash)
    const named = id === undefined ? others : others.where('id', '=', /^\d{1,15}$/.test(id) ? id : '0')
    const rows = await named.returning('address').execute()
    if (rows.length > 0) {
      const detail = { sessions: rows.length, addresses: [...new Set(rows.map((row) => row.address))] }
      await recordAudit(em, { accountId, username, address, event: AuditEvent.SESSION_ENDED, detail })
    }
    return rows.length
  })
}
