import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inScope } from '../../server/access/scope/scope'
import { openTestPortal } from '../support/app'

test('a connection that the server ends in a transaction is no place lost in the pool, and the portal still stops', async () => {
  const { portal, close } = await openTestPortal({ data: 'real' })
  const lost = () =>
    inScope(portal, null, 'write', async (em) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(em.getKysely())
      await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(portal.owner.em.fork().getKysely())
      await sql`select 1`.execute(em.getKysely())
    })
  // More than the size of the pool.
  for (let times = 0; times < 30; times++) await expect(lost()).rejects.toThrow()
  const { rows } = await inScope(portal, null, 'read', (em) => sql`select 1 as one`.execute(em.getKysely()))
  expect(rows).toEqual([{ one: 1 }])
  await close()
})
