import { AuditEvent } from '../../schema/vocabulary'
import { sql, type NotNull } from 'kysely'
import type { Portal } from '../portal'
import type { DB } from '../database/tables'
import { recordAudit } from './record'

/**
 * Removes what is older than the retention, and signs for it, so that what is left is still a whole chain. Goes by the
 * wall clock: the portal's own may stand still.
 *
 * @returns how many entries went
 */
export async function purgeAudit({ owner, audit, config }: Portal, now: Date): Promise<number> {
  const cut = new Date(now.getTime() - config.auditRetentionDays * 86_400_000)
  return owner.em.fork().transactional(async (em) => {
    const db = em.getKysely<DB>()
    await sql`select audit_head()`.execute(db)
    // Up to the first that is to stay, whatever clock the later ones were made by.
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
    await recordAudit(em, {
      accountId: null,
      username: 'system',
      address: 'localhost',
      event: AuditEvent.AUDIT_PURGED,
      detail: { first: checkpoint.firstSeq, last: checkpoint.lastSeq, count, before: checkpoint.purgedBefore },
    })
    return count
  })
}
