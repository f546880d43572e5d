import { AuditEvent } from '../../schema/vocabulary'
import { sql } from 'kysely'
import type { Portal } from '../portal'
import { recordAudit } from './record'

interface Old {
  firstSeq: string
  lastSeq: string
  lastMac: Buffer
}

/**
 * Removes what is older than the retention, and signs for it, so that what is left is still a whole chain. Goes by the
 * wall clock: the portal's own may stand still.
 *
 * @returns how many entries went
 */
export async function purgeAudit({ owner, audit, config }: Portal, now: Date): Promise<number> {
  const cut = new Date(now.getTime() - config.auditRetentionDays * 86_400_000)
  return owner.em.fork().transactional(async (em) => {
    const db = em.getKysely()
    await sql`select audit_head()`.execute(db)
    // Up to the first that is to stay, whatever clock the later ones were made by.
    const { rows } = await sql<Old>`
      select (select coalesce(max(last_seq), 0) + 1 from audit_checkpoint) as "firstSeq", seq as "lastSeq", mac as "lastMac"
      from audit_entry
      where seq < (select coalesce(min(seq), 9223372036854775807) from audit_entry
        where at >= ${cut.toISOString()}::timestamptz)
      order by seq desc limit 1`.execute(db)
    const [old] = rows
    if (!old) return 0
    const { lastMac } = old
    const checkpoint = {
      firstSeq: Number(old.firstSeq),
      lastSeq: Number(old.lastSeq),
      lastMac,
      purgedBefore: cut.toISOString(),
    }
    const signature = audit.key.signatureOf(checkpoint)
    await sql`insert into audit_checkpoint (first_seq, last_seq, last_mac, purged_before, signature)
      values (${checkpoint.firstSeq}, ${checkpoint.lastSeq}, ${lastMac}, ${checkpoint.purgedBefore}::timestamptz,
        ${signature})`.execute(db)
    const { numAffectedRows } = await sql`delete from audit_entry where seq <= ${checkpoint.lastSeq}`.execute(db)
    const count = Number(numAffectedRows)
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
