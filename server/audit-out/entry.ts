import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { Link } from '../audit/link'
import { utcOf } from '../audit/utc'

/** An entry as it leaves the portal: its content, and the mac that chains it, in hex. */
export interface LeavingEntry extends Link {
  mac: string
}

interface Span {
  /** Number of the last entry that has left. */
  after: number
  limit: number
  /** Only entries from before this instant. */
  before?: Date
}

/** The next entries of the chain, in its order. `em` must be the owner's. */
export async function nextEntries(em: EntityManager, { after, limit, before }: Span): Promise<LeavingEntry[]> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('audit_entry')
    .select(['seq', 'mac', utcOf('at').as('at'), 'account_id as accountId', 'username', 'address', 'event', 'detail'])
    .where('seq', '>', String(after))
    .$if(before !== undefined, (query) => query.where('at', '<', before!.toISOString()))
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(({ seq, mac, ...entry }) => ({ ...entry, seq: Number(seq), mac: mac?.toString('hex') ?? '' }))
}
