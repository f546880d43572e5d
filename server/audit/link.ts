import { createHash, createHmac, hkdfSync } from 'node:crypto'

/** What an entry says, in the form that its mac is over. */
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

/** What was purged up to `lastSeq`, in the form that its signature is over. */
export interface Checkpoint {
  firstSeq: number
  lastSeq: number
  /** Of the last entry that was purged. */
  lastMac: Buffer
  purgedBefore: string
}

/** The key of the chain: of its entries, of its checkpoints, and a fingerprint that tells whether it is this one. */
export class AuditKey {
  readonly #chain: Buffer
  readonly #checkpoint: Buffer
  readonly fingerprint: Buffer

  /** @param key 64 hex digits */
  constructor(key: string) {
    const root = Buffer.from(key, 'hex')
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', root, '', `audit/${purpose}`, 32))
    this.#chain = derive('chain')
    this.#checkpoint = derive('checkpoint')
    this.fingerprint = createHash('sha256').update(derive('fingerprint')).digest().subarray(0, 16)
  }

  /** Over the entry before it, so that none can be left out, put in, altered or moved. */
  macOf(previous: Buffer | null, { seq, at, accountId, username, address, event, detail }: Link): Buffer {
    const said = JSON.stringify([seq, at, accountId, username, address, event, sorted(detail)])
    return createHmac('sha256', this.#chain)
      .update(previous ?? Buffer.alloc(0))
      .update(said)
      .digest()
  }

  signatureOf({ firstSeq, lastSeq, lastMac, purgedBefore }: Checkpoint): Buffer {
    const said = JSON.stringify([firstSeq, lastSeq, lastMac.toString('hex'), purgedBefore])
    return createHmac('sha256', this.#checkpoint).update(said).digest()
  }
}

/** The same value in the same order of keys: the database keeps them in one of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
