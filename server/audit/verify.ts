import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { Anchor } from './anchor'
import type { AuditKey, Link } from './link'
import { utcOf } from './utc'

export type BreakKind =
  | 'KEY_DIFFERS'
  | 'CHECKPOINT_ALTERED'
  | 'MISSING'
  | 'ALTERED'
  | 'UNCHAINED'
  | 'ANCHOR_MISSING'
  | 'ANCHOR_DIFFERS'
  | 'END_MISSING'

/** The first place where the chain is not as it was written. */
export interface Break {
  kind: BreakKind
  /** Number of the entry; null if the break isn't about one entry. */
  seq: number | null
  /** Time of that entry, or of the last good one before it; yyyy-mm-ddThh:mm:ss.sssZ. */
  at: string | null
  /** A Chinese sentence that says what is wrong and where. */
  text: string
}

export interface Verification {
  /** How many entries were verified. */
  checked: number
  /** Number of the last good entry; 0 if there is none. */
  lastSeq: number
  /** Number of the last entry that was purged with a signed checkpoint; 0 if none was. */
  purged: number
  /** Null if the chain is complete. */
  broken: Break | null
}

const batch = 5000
const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' })
const when = (at: string) => beijing.format(new Date(at))

class Broken extends Error {
  constructor(
    readonly kind: BreakKind,
    readonly seq: number | null,
    readonly at: string | null,
    readonly text: string,
  ) {
    super(text)
  }
}

/** How far the chain has been verified. */
interface Walk extends Omit<Verification, 'broken'> {
  key: AuditKey
  anchor: Anchor | null
  previous: Buffer | null
  lastAt: string | null
}

/**
 * Verifies the chain from its start and stops at the first break.
 *
 * @param em the owner's, or of a viewer who may see the audit; in a transaction it sees one snapshot
 * @param anchor as read before the entries; entries after it are accepted as a continuation of the chain
 */
export async function verifyAudit(em: EntityManager, key: AuditKey, anchor: Anchor | null): Promise<Verification> {
  const walk: Walk = { key, anchor, previous: null, lastAt: null, checked: 0, lastSeq: 0, purged: 0 }
  let broken: Break | null = null
  try {
    await checkKey(em, walk)
    await followCheckpoints(em, walk)
    await followEntries(em, walk)
    await checkEnd(em, walk)
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    const { kind, seq, at, text } = error
    broken = { kind, seq, at, text }
  }
  const { checked, lastSeq, purged } = walk
  return { checked, lastSeq, purged, broken }
}

async function checkKey(em: EntityManager, { key }: Walk): Promise<void> {
  const { fingerprint } = await em
    .getKysely<DB>()
    .selectFrom('portal')
    .select('audit_key_fingerprint as fingerprint')
    .executeTakeFirstOrThrow()
  if (fingerprint && !fingerprint.equals(key.fingerprint)) {
    throw new Broken('KEY_DIFFERS', null, null, '审计密钥不是写入这些记录时所用的密钥，无法核对。')
  }
}

async function followCheckpoints(em: EntityManager, walk: Walk): Promise<void> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('audit_checkpoint')
    .select([
      'first_seq as firstSeq',
      'last_seq as lastSeq',
      'last_mac as lastMac',
      'signature',
      utcOf('purged_before').as('purgedBefore'),
    ])
    .orderBy('id')
    .execute()
  for (const { signature, ...kept } of rows) {
    const checkpoint = { ...kept, firstSeq: Number(kept.firstSeq), lastSeq: Number(kept.lastSeq) }
    const { firstSeq, lastSeq, lastMac } = checkpoint
    if (firstSeq !== walk.lastSeq + 1 || !walk.key.signatureOf(checkpoint).equals(signature)) {
      throw new Broken('CHECKPOINT_ALTERED', lastSeq, null, `清理记录（到第 ${lastSeq} 条）被改动或缺失。`)
    }
    Object.assign(walk, { lastSeq, purged: lastSeq, previous: lastMac })
  }
}

async function followEntries(em: EntityManager, walk: Walk): Promise<void> {
  for (;;) {
    const rows = await em
      .getKysely<DB>()
      .selectFrom('audit_entry')
      .select(['seq', 'mac', utcOf('at').as('at'), 'account_id as accountId', 'username', 'address', 'event', 'detail'])
      .where('seq', '>', String(walk.lastSeq))
      .orderBy('seq')
      .limit(batch)
      .execute()
    for (const { mac, ...row } of rows) followOne(walk, { ...row, seq: Number(row.seq) }, mac)
    if (rows.length < batch) return
  }
}

function followOne(walk: Walk, link: Link, mac: Buffer | null): void {
  const { key, anchor, previous, lastAt, lastSeq } = walk
  const { seq, at } = link
  if (seq !== lastSeq + 1) {
    const after = lastAt ? `（在 ${when(lastAt)} 的第 ${lastSeq} 条之后）` : ''
    throw new Broken('MISSING', lastSeq + 1, lastAt, `第 ${lastSeq + 1} 条记录缺失${after}。`)
  }
  if (!mac || !key.macOf(previous, link).equals(mac)) {
    throw new Broken('ALTERED', seq, at, `第 ${seq} 条记录（${when(at)}）被改动。`)
  }
  if (anchor?.seq === seq && anchor.mac !== mac.toString('hex')) {
    throw new Broken('ANCHOR_DIFFERS', seq, at, `第 ${seq} 条记录与库外锚点不符：数据库被换成了另一份。`)
  }
  Object.assign(walk, { previous: mac, lastAt: at, lastSeq: seq, checked: walk.checked + 1 })
}

async function checkEnd(em: EntityManager, { anchor, lastSeq, lastAt }: Walk): Promise<void> {
  const stray = await em
    .getKysely<DB>()
    .selectFrom('audit_entry')
    .select(utcOf('at').as('at'))
    .where('seq', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (stray) throw new Broken('UNCHAINED', null, stray.at, `${when(stray.at)} 有一条记录不在链上。`)
  if (anchor === null && lastSeq > 0) {
    const text = '库外锚点（audit-anchor.json）缺失或无法读取，不能确定最后一条记录是否完整。'
    throw new Broken('ANCHOR_MISSING', null, null, text)
  }
  if (anchor && anchor.seq > lastSeq) {
    const which = anchor.seq > lastSeq + 1 ? `第 ${lastSeq + 1} 至 ${anchor.seq} 条` : `第 ${anchor.seq} 条`
    throw new Broken('END_MISSING', lastSeq + 1, lastAt, `最后的记录缺失：${which}（锚点记于 ${when(anchor.at)}）。`)
  }
}
