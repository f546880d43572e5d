import { sql } from 'kysely'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'

export interface Revision {
  /** Grows with every change of the data; keys caches. */
  revision: number
  /** When an import last changed the data, and which one. */
  dataAt: Date | null
  dataBatch: number | null
}

/** The data's state in the caller's own snapshot. */
export async function readRevision(em: EntityManager): Promise<Revision> {
  const { rows } = await sql<Omit<Revision, 'dataAt'> & { dataAt: string | null }>`
    select value::integer as revision, data_at as "dataAt", data_batch as "dataBatch" from revision
  `.execute(em.getKysely())
  return { ...rows[0]!, dataAt: instantOf(rows[0]!.dataAt) }
}
