import { randomUUID } from 'node:crypto'
import { sql, type Expression } from 'kysely'
import type { EntityManager } from './orm'

/**
 * A query's rows, `batch` at a time, through a cursor in the transaction: the whole result is never in memory. While a batch is
 * used the database finds the next one.
 */
export async function* cursorRows<R>(em: EntityManager, query: Expression<R>, batch: number): AsyncGenerator<R[]> {
  const db = em.getKysely()
  const cursor = sql.id(`rows_${randomUUID()}`)
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(db)
  const fetch = () => {
    const found = sql<R>`fetch ${sql.lit(batch)} from ${cursor}`.execute(db)
    // If it fails after the reader has left, nobody awaits it.
    found.catch(() => {})
    return found
  }
  for (let next: ReturnType<typeof fetch> | null = fetch(); next;) {
    const { rows }: { rows: R[] } = await next
    next = rows.length < batch ? null : fetch()
    if (rows.length > 0) yield rows
  }
  await sql`close ${cursor}`.execute(db)
}
