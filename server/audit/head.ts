import { sql, type Kysely, type Selectable } from 'kysely'
import type { DB } from '../database/tables'

type Entry = Selectable<DB['audit_entry']>

/** Number and mac of the last entry, and the time for the next one (as `utcOf` writes it). */
type Head = Pick<Entry, 'mac' | 'at'> & { seq: NonNullable<Entry['seq']> }

/** The end of the chain; locks it until the transaction ends. */
export async function readHead(db: Kysely<DB>): Promise<Head> {
  const { rows } = await sql<Head>`select seq, mac, at from audit_head()`.execute(db)
  return rows[0]!
}
