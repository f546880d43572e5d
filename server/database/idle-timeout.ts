import { sql } from 'kysely'
import type { EntityManager } from './orm'

/** Milliseconds; longer than a year's workbook takes on a slow machine with others ahead of it in the queue. */
const longestIdle = 900_000

/**
 * Extends the idle timeout of this transaction, which PostgreSQL otherwise ends after a minute without a statement. For a
 * transaction that holds a lock while a workbook waits in the queue and is written.
 */
export async function extendIdleTimeout(em: EntityManager): Promise<void> {
  await sql`select set_config('idle_in_transaction_session_timeout', ${String(longestIdle)}, true)`.execute(
    em.getKysely(),
  )
}
