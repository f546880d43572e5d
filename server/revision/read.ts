import { sql } from 'kysely'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import { openedRevision } from '../database/releasing-driver'
import type { DB } from '../database/tables'

export interface Revision {
  /** Grows with every change of the data; part of cache keys. */
  revision: number
  /** When an import last changed the data, and the import's id. */
  dataAt: Date | null
  dataBatch: number | null
}

/** The data's revision in the snapshot of the caller's transaction. */
export async function readRevision(em: EntityManager): Promise<Revision> {
  const opened = openedRevision(em.getTransactionContext())
  if (opened) return { revision: opened.value, dataAt: instantOf(opened.dataAt), dataBatch: opened.dataBatch }
  const row = await em
    .getKysely<DB>()
    .selectFrom('revision')
    .select([sql<number>`value::integer`.as('revision'), 'data_at as dataAt', 'data_batch as dataBatch'])
    .executeTakeFirstOrThrow()
  return { ...row, dataAt: instantOf(row.dataAt) }
}
