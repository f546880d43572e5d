import { createHash, createHmac, hkdfSync } from 'node:crypto'

/** The content of an entry that its mac covers. */
export interface Link {
  /** 1, 2, 3, … without gaps. */
  seq: number
  /** yyyy-mm-ddThh:mm:ss.sssZ */
  at: string
  accountId: number | null
  username: string
  address: string
  event: string
  detail: unknown
}

/** The content of a checkpoint that its signature covers: which entries were purged. */
export interface Checkpoint {
  firstSeq: number
  lastSeq: number
  /** The mac of the last purged entry. */
  lastMac: Buffer
  purgedBefore: string
}

/** The keys for entries and for checkpoints, derived from one root key, and a fingerprint that identifies it. */
export class AuditKey {
  readonly #chain: Buffer
  readonly #checkpoint: Buffer
  readonly fingerprint: Buffer
  /** Seed of the key that signs workbooks, 64 hex digits: a restored portal has it with the audit's key. */
  readonly workbookSeed: string

  /** @param key 64 hex digits */
  constructor(key: string) {
    const root = Buffer.from(key, 'hex')
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', root, '', `audit/${purpose}`, 32))
    this.#chain = derive('chain')
    this.#checkpoint = derive('checkpoint')
    this.workbookSeed = derive('workbook').toString('hex')
    this.fingerprint = createHash('sha256').update(derive('fingerprint')).digest().subarray(0, 16)
  }

  /** Covers the previous entry's mac too, so that removing, adding, altering or moving an entry breaks the chain. */
  macOf(previous: Buffer | null, { seq, at, accountId, username, address, event, detail }: Link): Buffer {
    const content = JSON.stringify([seq, at, accountId, username, address, event, sorted(detail)])
    return createHmac('sha256', this.#chain)
      .update(previous ?? Buffer.alloc(0))
      .update(content)
      .digest()
  }

  signatureOf({ firstSeq, lastSeq, lastMac, purgedBefore }: Checkpoint): Buffer {
    const content = JSON.stringify([firstSeq, lastSeq, lastMac.toString('hex'), purgedBefore])
    return createHmac('sha256', this.#checkpoint).update(content).digest()
  }
}

/** The value with sorted keys: jsonb doesn't keep their order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
