import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inScope } from '../../server/access/scope/scope'
import { openTestPortal } from '../support/app'

test('a change is on the disk when its transaction has ended, though its locks didn’t wait for that', async () => {
  const { portal, close } = await openTestPortal({ data: 'real' })
  const owner = portal.owner.em.fork().getKysely()
  const lost: string[] = []
  for (let times = 0; times < 50; times += 1) {
    const end = await inScope(portal, null, 'write', async (em) => {
      const db = em.getKysely()
      // The server of the tests is set not to wait for its disk.
      await sql`select set_config('synchronous_commit', 'on', false), pg_logical_emit_message(true, 'change', '')`.execute(
        db,
      )
      const { rows } = await sql<{ end: string }>`select pg_current_wal_insert_lsn()::text as end`.execute(db)
      return rows[0]!.end
    })
    const flushed = sql<{ isWritten: boolean }>`select pg_current_wal_flush_lsn() >= ${end}::pg_lsn as "isWritten"`
    const { rows } = await flushed.execute(owner)
    if (!rows[0]!.isWritten) lost.push(end)
  }
  expect(lost).toEqual([])
  await close()
})
