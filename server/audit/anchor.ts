import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The last entry of the chain, kept outside the database, so that the loss of the last entries is noticed. */
export interface Anchor {
  /** Number of the last entry. */
  seq: number
  /** Hex. */
  mac: string
  /** yyyy-mm-ddThh:mm:ss.sssZ */
  at: string
}

/** A file of mode 0600 in the data folder, replaced as a whole after each commit that added entries. */
export class AuditAnchor {
  readonly file: string
  #newest: Anchor | null = null
  #writing: Promise<void> = Promise.resolve()

  /** @param kind the sample and the real database may share the folder */
  constructor(folder: string, kind: 'SAMPLE' | 'REAL') {
    this.file = path.join(folder, kind === 'SAMPLE' ? 'audit-anchor.sample.json' : 'audit-anchor.json')
  }

  /** Null if there is no file or it can't be read. */
  async read(): Promise<Anchor | null> {
    try {
      const anchor = JSON.parse(await readFile(this.file, 'utf8')) as Partial<Anchor>
      const { seq, mac, at } = anchor
      return typeof seq === 'number' && typeof mac === 'string' && typeof at === 'string' ? { seq, mac, at } : null
    } catch {
      return null
    }
  }

  /** Resolves when this anchor or a later one is on disk; anchors that arrive meanwhile share one write. */
  save(anchor: Anchor): Promise<void> {
    if (this.#newest === null || anchor.seq > this.#newest.seq) this.#newest = anchor
    this.#writing = this.#writing.then(() => this.#write())
    return this.#writing
  }

  /** Removes the file, after the loss that it showed has been recorded. */
  async remove(): Promise<void> {
    this.#newest = null
    await rm(this.file, { force: true })
  }

  async #write(): Promise<void> {
    const newest = this.#newest
    const kept = await this.read()
    // Another process on the same data may have written a later anchor.
    if (!newest || (kept && kept.seq >= newest.seq)) return
    const draft = `${this.file}.${randomBytes(4).toString('hex')}`
    await writeFile(draft, `${JSON.stringify(newest)}\n`, { mode: 0o600 })
    await rename(draft, this.file)
  }
}
