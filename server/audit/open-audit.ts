import { AuditEvent } from '../../schema/vocabulary'
import { sql, type NotNull } from 'kysely'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { PortalError } from '../errors'
import type { Anchor } from './anchor'
import type { AuditChain } from './chain'
import { readHead } from './head'
import type { AuditKey } from './link'
import { recordSystemEvent } from './record'
import { utcOf } from './utc'

/**
 * Checks the key, chains entries from before the chain existed, and compares the end of the chain with the anchor. If the
 * database lost its last entries or was restored from a backup, that is recorded in the audit.
 *
 * @param em the owner's
 * @param say prints a line to the console
 * @throws PortalError AUDIT_KEY_WRONG
 */
export async function openAudit(
  em: EntityManager,
  { key, anchor }: AuditChain,
  say: (line: string) => void,
): Promise<void> {
  const end = await em.transactional(async (own) => {
    await bindKey(own, key)
    return chainOlderEntries(own, key)
  })
  const anchored = await anchor.read()
  if (anchored && !(await isStillThere(em, anchored))) {
    await anchor.remove()
    const detail = { anchored: anchored.seq, anchoredAt: anchored.at, found: end?.seq ?? 0 }
    await recordSystemEvent(em.fork(), AuditEvent.AUDIT_END_LOST, detail)
    say(`审计记录不完整：库外锚点记到第 ${anchored.seq} 条（${anchored.at}），数据库里与它不符；已记入审计。`)
  } else if (end) {
    await anchor.save(end)
  }
}

/** The first start stores the key's fingerprint; later starts must have the same key. */
export async function bindKey(em: EntityManager, key: AuditKey): Promise<void> {
  const db = em.getKysely<DB>()
  await db
    .updateTable('portal')
    .set({ audit_key_fingerprint: key.fingerprint })
    .where('audit_key_fingerprint', 'is', null)
    .execute()
  const { fingerprint } = await db
    .selectFrom('portal')
    .select('audit_key_fingerprint as fingerprint')
    .$narrowType<{ fingerprint: NotNull }>()
    .executeTakeFirstOrThrow()
  if (!fingerprint.equals(key.fingerprint)) {
    throw new PortalError(
      'AUDIT_KEY_WRONG',
      '审计密钥与数据库不符，新记录会接不上原来的；请恢复原来的 AUDIT_KEY 或密钥文件 secret/audit-key。',
    )
  }
}

/** Chains the entries from before the chain existed, in the order of their ids. Returns the end of the chain. */
async function chainOlderEntries(em: EntityManager, key: AuditKey): Promise<Anchor | null> {
  const db = em.getKysely<DB>()
  const head = await readHead(db)
  let seq = Number(head.seq)
  let previous = head.mac
  const rows = await db
    .selectFrom('audit_entry')
    .select(['id', utcOf('at').as('at'), 'account_id as accountId', 'username', 'address', 'event', 'detail'])
    .where('seq', 'is', null)
    .orderBy('id')
    .execute()
  for (const { id, ...link } of rows) {
    seq += 1
    previous = key.macOf(previous, { ...link, seq })
    await db.updateTable('audit_entry').set({ seq, mac: previous, at: link.at }).where('id', '=', id).execute()
  }
  return previous && { seq, mac: previous.toString('hex'), at: rows.at(-1)?.at ?? head.at }
}

/** Whether the anchored entry is unchanged in the database, or was purged by the retention. */
async function isStillThere(em: EntityManager, { seq, mac }: Anchor): Promise<boolean> {
  const { found } = await em
    .getKysely<DB>()
    .selectNoFrom(
      sql<boolean>`exists (select from audit_entry where seq = ${seq} and mac = decode(${mac}, 'hex'))
        or exists (select from audit_checkpoint where last_seq >= ${seq})`.as('found'),
    )
    .executeTakeFirstOrThrow()
  return found
}
