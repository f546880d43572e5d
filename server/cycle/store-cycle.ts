import type { AuditDetail } from '../audit/detail-name'
import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { AuditEvent } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import { recordAction } from '../audit/record'
import type { DB } from '../database/tables'
import type { Context } from '../graphql/context'
import type { WrittenCycle } from './notice-shape'
import { reviveCycle } from './revive-cycle'

/** Stores a year's cycle, which the transaction has locked, as its newest version; earlier ones stay in its history. */
export async function storeCycle(
  { em, now, address }: Pick<Context, 'em' | 'now' | 'address'>,
  viewer: Viewer,
  after: WrittenCycle,
  { note, detail }: { note: string | null; detail: AuditDetail },
): Promise<Cycle> {
  const notice = JSON.stringify(after)
  const db = em.getKysely<DB>()
  const saved = { account_id: viewer.accountId, account_name: viewer.displayName, saved_at: now }
  await db
    .insertInto('cycle_version')
    .values({ year: after.year, notice, note, ...saved })
    .execute()
  await sql`select save_cycle(${notice}::jsonb)`.execute(db)
  await recordAction(em, { viewer, address }, AuditEvent.CYCLE_SAVED, { year: after.year, ...detail })
  return reviveCycle(after)
}
