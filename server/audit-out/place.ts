import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { z } from 'zod'
import { AuditEvent } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { LeavingEntry } from './entry'

type Last = Pick<LeavingEntry, 'seq' | 'mac'>

const stored = z.object({ destination: z.string(), seq: z.int(), mac: z.string() })

/** Remembers in a file up to which entry the audit has left for one destination; another one begins at the first entry. */
export class Place {
  #last: Last

  constructor(
    readonly file: string,
    readonly destination: string,
  ) {
    this.#last = this.#read()
  }

  get seq(): number {
    return this.#last.seq
  }

  /** The file is replaced as a whole, so that a crash leaves the former place or this one. */
  async save({ seq, mac }: Last): Promise<void> {
    if (seq <= this.#last.seq) return
    await mkdir(path.dirname(this.file), { recursive: true, mode: 0o700 })
    const draft = `${this.file}.${randomBytes(4).toString('hex')}`
    await writeFile(draft, `${JSON.stringify({ destination: this.destination, seq, mac })}\n`, { mode: 0o600 })
    await rename(draft, this.file)
    this.#last = { seq, mac }
  }

  /**
   * Goes back if the database was restored from a backup since: its entries after the backup have numbers that have left
   * before with another content. The audit says where they begin (AUDIT_END_LOST).
   */
  async followRestore(em: EntityManager): Promise<void> {
    const { seq, mac } = this.#last
    const { back } = await em
      .getKysely<DB>()
      .selectNoFrom(
        sql<
          string | null
        >`(case when not exists (select from audit_entry where seq = ${seq} and mac = decode(${mac}, 'hex'))
          then coalesce((select max(seq) - 1 from audit_entry where event = ${AuditEvent.AUDIT_END_LOST} and seq <= ${seq}), 0)
        end)`.as('back'),
      )
      .executeTakeFirstOrThrow()
    if (back !== null) this.#last = { seq: Number(back), mac: '' }
  }

  #read(): Last {
    try {
      const { destination, seq, mac } = stored.parse(JSON.parse(readFileSync(this.file, 'utf8')))
      if (destination === this.destination) return { seq, mac }
    } catch {
      // No file yet, or one that can't be read: everything is sent again.
    }
    return { seq: 0, mac: '' }
  }
}
