import { AuditEvent } from '../../schema/vocabulary'
import { sql } from 'kysely'
import type { OwnSession } from '../../schema/account'
import { sessionStands } from '../access/session'
import type { Viewer } from '../access/viewer'
import { recordAudit } from '../audit/record'
import type { Context } from '../graphql/context'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'

/** This one first, then the last used. `em` is the owner's. */
export async function readOwnSessions(em: EntityManager, viewer: Viewer, now: Date): Promise<OwnSession[]> {
  const { rows } = await sql<Omit<OwnSession, 'since' | 'lastUsed'> & { since: string; lastUsed: string }>`
    select id::text, created_at as since, seen_at as "lastUsed", address,
      token_hash = ${viewer.sessionHash} as current
    from session where account_id = ${viewer.accountId} and ${sessionStands(now)}
    order by current desc, seen_at desc, id desc`.execute(em.getKysely())
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
  const named = id === undefined ? sql`true` : sql`id = ${/^\d{1,15}$/.test(id) ? id : 0}`
  return portal.owner.em.fork().transactional(async (em) => {
    const { rows } = await sql<{ address: string }>`
      delete from session where account_id = ${accountId} and token_hash <> ${sessionHash} and ${named}
      returning address`.execute(em.getKysely())
    if (rows.length > 0) {
      const detail = { sessions: rows.length, addresses: [...new Set(rows.map((row) => row.address))] }
      await recordAudit(em, { accountId, username, address, event: AuditEvent.SESSION_ENDED, detail })
    }
    return rows.length
  })
}
