import { AsyncLocalStorage } from 'node:async_hooks'
import { escapeLiteral, type PoolClient, type QueryResult } from 'pg'

/** What a transaction that only reads begins with, in one message to the server instead of four. */
export interface Opening {
  /** Settings of PostgreSQL that hold during the transaction. */
  variables: Readonly<Record<string, string>>
  /** The data's revision in the transaction's snapshot; set by `openReading`. */
  revision?: OpenedRevision
}

export interface OpenedRevision {
  value: number
  /** As PostgreSQL writes it. */
  dataAt: string | null
  dataBatch: number | null
}

/** The opening of the transaction that is being begun. */
export const openings = new AsyncLocalStorage<Opening>()

const planning = {
  // After some executions PostgreSQL would plan a prepared statement once for all values. Then a search at a million rows
  // took 3 s in place of 0.1: what a list reads first depends on how many rows its values select.
  plan_cache_mode: 'force_custom_plan',
  // Workers that help one request take the processors of the others, and on two processors even that one took two to three
  // times as long with them.
  max_parallel_workers_per_gather: '0',
}

/** Begins the transaction, states its settings and reads the revision. */
export async function openReading(client: PoolClient, opening: Opening): Promise<void> {
  const settings = Object.entries({ ...planning, ...opening.variables }).map(
    ([name, value]) => `set_config(${escapeLiteral(name)}, ${escapeLiteral(value)}, true)`,
  )
  const statements = [
    'start transaction isolation level repeatable read read only',
    `select ${settings.join(', ')}`,
    'select value::integer, data_at as "dataAt", data_batch as "dataBatch" from revision',
  ]
  // Several statements in one message give several results.
  const results = (await client.query(statements.join(';'))) as unknown as QueryResult[]
  opening.revision = results.at(-1)!.rows[0] as OpenedRevision
}
