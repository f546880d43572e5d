import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import type { Anchor } from './anchor'
import type { AuditKey, Checkpoint, Link } from './link'

export type BreakKind =
  | 'KEY_DIFFERS'
  | 'CHECKPOINT_ALTERED'
  | 'MISSING'
  | 'ALTERED'
  | 'UNCHAINED'
  | 'ANCHOR_MISSING'
  | 'ANCHOR_DIFFERS'
  | 'END_MISSING'

/** The first thing that isn't as it was written. */
export interface Break {
  kind: BreakKind
  /** Of the entry concerned; null where it is none. */
  seq: number | null
  /** When that entry, or the last good one before it, was made; yyyy-mm-ddThh:mm:ss.sssZ. */
  at: string | null
  /** In Chinese, what and where. */
  text: string
}

export interface Verification {
  /** Entries looked at. */
  checked: number
  /** Of the last good one; 0 where there is none. */
  lastSeq: number
  /** Entries purged by the retention, which checkpoints sign for. */
  purged: number
  /** Null: whole. */
  broken: Break | null
}

type Row = Omit<Link, 'seq'> & { seq: string | null; mac: Buffer | null }
type Kept = Omit<Checkpoint, 'firstSeq' | 'lastSeq'> & { firstSeq: string; lastSeq: string; signature: Buffer }

const batch = 5000
const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' })
const when = (at: string) => beijing.format(new Date(at))

/** ISO in UTC to the millisecond, as entries carry it. */
const isoOf = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/**
 * Goes along the whole chain and stops at the first break. Of a database that is written meanwhile, what is later than
 * the anchor that was read first counts as its rightful continuation.
 *
 * @param em the owner's, or of a viewer who may see the audit; one snapshot if it is in a transaction
 * @param anchor read before
 */
export async function verifyAudit(em: EntityManager, key: AuditKey, anchor: Anchor | null): Promise<Verification> {
  const db = em.getKysely()
  const marks = await sql<{
    fingerprint: Buffer | null
  }>`select audit_key_fingerprint as fingerprint from portal`.execute(db)
  const result: Verification = { checked: 0, lastSeq: 0, purged: 0, broken: null }
  const broken = (kind: BreakKind, seq: number | null, at: string | null, text: string): Verification => ({
    ...result,
    broken: { kind, seq, at, text },
  })
  const { fingerprint } = marks.rows[0]!
  if (fingerprint && !fingerprint.equals(key.fingerprint)) {
    return broken('KEY_DIFFERS', null, null, '审计密钥不是写入这些记录时所用的密钥，无法核对。')
  }

  let previous: Buffer | null = null
  let lastAt: string | null = null
  const { rows: checkpoints } = await sql<Kept>`
    select first_seq as "firstSeq", last_seq as "lastSeq", last_mac as "lastMac", signature,
      ${isoOf('purged_before')} as "purgedBefore" from audit_checkpoint order by id`.execute(db)
  for (const { signature, ...kept } of checkpoints) {
    const checkpoint = { ...kept, firstSeq: Number(kept.firstSeq), lastSeq: Number(kept.lastSeq) }
    if (checkpoint.firstSeq !== result.lastSeq + 1 || !key.signatureOf(checkpoint).equals(signature)) {
      return broken(
        'CHECKPOINT_ALTERED',
        checkpoint.lastSeq,
        null,
        `清理记录（到第 ${checkpoint.lastSeq} 条）被改动或缺失。`,
      )
    }
    result.lastSeq = result.purged = checkpoint.lastSeq
    previous = checkpoint.lastMac
  }

  for (;;) {
    const { rows }: { rows: Row[] } = await sql<Row>`
      select seq, mac, ${isoOf('at')} as at, account_id as "accountId", username, address, event, detail
      from audit_entry where seq > ${result.lastSeq} order by seq limit ${batch}`.execute(db)
    for (const { mac, ...row } of rows) {
      const link = { ...row, seq: Number(row.seq) }
      const expected = result.lastSeq + 1
      if (link.seq !== expected) {
        const after = lastAt ? `（在 ${when(lastAt)} 的第 ${result.lastSeq} 条之后）` : ''
        return broken('MISSING', expected, lastAt, `第 ${expected} 条记录缺失${after}。`)
      }
      if (!mac || !key.macOf(previous, link).equals(mac)) {
        return broken('ALTERED', link.seq, link.at, `第 ${link.seq} 条记录（${when(link.at)}）被改动。`)
      }
      if (anchor?.seq === link.seq && anchor.mac !== mac.toString('hex')) {
        return broken(
          'ANCHOR_DIFFERS',
          link.seq,
          link.at,
          `第 ${link.seq} 条记录与库外锚点不符：数据库被换成了另一份。`,
        )
      }
      previous = mac
      lastAt = link.at
      result.lastSeq = link.seq
      result.checked += 1
    }
    if (rows.length < batch) break
  }

  const { rows: unchained } = await sql<{ at: string }>`
    select ${isoOf('at')} as at from audit_entry where seq is null order by id limit 1`.execute(db)
  if (unchained[0]) return broken('UNCHAINED', null, unchained[0].at, `${when(unchained[0].at)} 有一条记录不在链上。`)
  if (anchor === null && result.lastSeq > 0) {
    return broken(
      'ANCHOR_MISSING',
      null,
      null,
      '库外锚点（audit-anchor.json）缺失或无法读取，不能确定最后一条记录是否完整。',
    )
  }
  if (anchor && anchor.seq > result.lastSeq) {
    const first = result.lastSeq + 1
    const which = anchor.seq > first ? `第 ${first} 至 ${anchor.seq} 条` : `第 ${first} 条`
    return broken('END_MISSING', first, lastAt, `最后的记录缺失：${which}（锚点记于 ${when(anchor.at)}）。`)
  }
  return result
}
