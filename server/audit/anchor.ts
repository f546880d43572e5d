import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Where the chain ended, kept outside the database: a last entry that is missing there shows by this. */
export interface Anchor {
  /** Of the last entry, which is also how many there ever were. */
  seq: number
  /** Hex. */
  mac: string
  /** yyyy-mm-ddThh:mm:ss.sssZ */
  at: string
}

/** A file of mode 0600 beside the data, replaced whole after each commit that recorded something. */
export class AuditAnchor {
  readonly file: string
  #newest: Anchor | null = null
  #writing: Promise<void> = Promise.resolve()

  /** @param kind the sample and the real database lie side by side */
  constructor(folder: string, kind: 'SAMPLE' | 'REAL') {
    this.file = path.join(folder, kind === 'SAMPLE' ? 'audit-anchor.sample.json' : 'audit-anchor.json')
  }

  /** Null where there is none, or none that can be read. */
  async read(): Promise<Anchor | null> {
    try {
      const anchor = JSON.parse(await readFile(this.file, 'utf8')) as Partial<Anchor>
      const { seq, mac, at } = anchor
      return typeof seq === 'number' && typeof mac === 'string' && typeof at === 'string' ? { seq, mac, at } : null
    } catch {
      return null
    }
  }

  /** Resolves when this end, or a later one, is on disk. Several that come together are written once. */
  note(anchor: Anchor): Promise<void> {
    if (this.#newest === null || anchor.seq > this.#newest.seq) this.#newest = anchor
    this.#writing = this.#writing.then(() => this.#write())
    return this.#writing
  }

  /** What it said is known to be lost and recorded. */
  async forget(): Promise<void> {
    this.#newest = null
    await rm(this.file, { force: true })
  }

  async #write(): Promise<void> {
    const newest = this.#newest
    const kept = await this.read()
    // Another program on the same data may have recorded later.
    if (!newest || (kept && kept.seq >= newest.seq)) return
    const draft = `${this.file}.${randomBytes(4).toString('hex')}`
    await writeFile(draft, `${JSON.stringify(newest)}\n`, { mode: 0o600 })
    await rename(draft, this.file)
  }
}
