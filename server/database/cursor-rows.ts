import { randomUUID } from 'node:crypto'
import { sql, type Expression } from 'kysely'
import type { EntityManager } from './orm'

/** A query's rows, `batch` at a time, through a cursor in the transaction: the whole result is never in memory. */
export async function* cursorRows<R>(em: EntityManager, query: Expression<R>, batch: number): AsyncGenerator<R[]> {
  const db = em.getKysely()
  const cursor = sql.id(`rows_${randomUUID()}`)
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(db)
  for (;;) {
    const { rows } = await sql<R>`fetch ${sql.lit(batch)} from ${cursor}`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < batch) break
  }
  await sql`close ${cursor}`.execute(db)
}
