import { AuditEvent } from '../../schema/vocabulary'
import { sql, type NotNull } from 'kysely'
import type { Portal } from '../portal'
import type { DB } from '../database/tables'
import { recordSystemEvent } from './record'

/**
 * Removes entries older than the retention and adds a signed checkpoint, so that the remaining chain can still be verified.
 *
 * @param now of the wall clock, since the portal's own clock may be fixed
 * @returns how many entries were removed
 */
export async function purgeAudit({ owner, audit, config }: Portal, now: Date): Promise<number> {
  const cut = new Date(now.getTime() - config.auditRetentionDays * 86_400_000)
  return owner.em.fork().transactional(async (em) => {
    const db = em.getKysely<DB>()
    await sql`select audit_head()`.execute(db)
    // Everything before the first entry that must stay: later entries with an older time, from a fixed clock, stay too.
    const old = await db
      .selectFrom('audit_entry')
      .select([
        sql<string>`(select coalesce(max(last_seq), 0) + 1 from audit_checkpoint)`.as('firstSeq'),
        'seq as lastSeq',
        'mac as lastMac',
      ])
      .where('seq', '<', (query) =>
        query
          .selectFrom('audit_entry')
          .select(sql<string>`coalesce(min(seq), 9223372036854775807)`.as('end'))
          .where('at', '>=', cut.toISOString()),
      )
      .orderBy('seq', 'desc')
      .limit(1)
      .$narrowType<{ lastSeq: NotNull; lastMac: NotNull }>()
      .executeTakeFirst()
    if (!old) return 0
    const { lastMac } = old
    const checkpoint = {
      firstSeq: Number(old.firstSeq),
      lastSeq: Number(old.lastSeq),
      lastMac,
      purgedBefore: cut.toISOString(),
    }
    const signature = audit.key.signatureOf(checkpoint)
    await db
      .insertInto('audit_checkpoint')
      .values({
        first_seq: old.firstSeq,
        last_seq: old.lastSeq,
        last_mac: lastMac,
        purged_before: checkpoint.purgedBefore,
        signature,
      })
      .execute()
    const { numDeletedRows } = await db.deleteFrom('audit_entry').where('seq', '<=', old.lastSeq).executeTakeFirst()
    const count = Number(numDeletedRows)
    const { firstSeq, lastSeq, purgedBefore } = checkpoint
    await recordSystemEvent(em, AuditEvent.AUDIT_PURGED, {
      first: firstSeq,
      last: lastSeq,
      count,
      before: purgedBefore,
    })
    return count
  })
}
