import { sql } from 'kysely'
import type { EntityManager } from './orm'

/** ms; beyond what a workbook of a year takes on a slow machine, with others before it in the queue. */
const longestWait = 900_000

/**
 * The database ends a transaction that asks nothing for a minute. One that holds a lock while a workbook is written, or
 * while it waits in a queue for that, says so first.
 */
export async function waitLonger(em: EntityManager): Promise<void> {
  await sql`select set_config('idle_in_transaction_session_timeout', ${String(longestWait)}, true)`.execute(
    em.getKysely(),
  )
}
