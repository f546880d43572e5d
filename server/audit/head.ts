import { sql, type Kysely, type Selectable } from 'kysely'
import type { DB } from '../database/tables'

type Entry = Selectable<DB['audit_entry']>

/** The number and mac of the last entry, and the instant of the next one, `utcOf`. */
type Head = Pick<Entry, 'mac' | 'at'> & { seq: NonNullable<Entry['seq']> }

/** Where the chain ends, under its lock until the transaction does. */
export async function readHead(db: Kysely<DB>): Promise<Head> {
  const { rows } = await sql<Head>`select seq, mac, at from audit_head()`.execute(db)
  return rows[0]!
}
