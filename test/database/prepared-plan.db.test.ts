import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { inScope } from '../../server/access/scope/scope'
import { commandViewer } from '../../server/import/apply/apply-import'
import { openTestPortal } from '../support/app'

const officer = commandViewer({ accountId: 1, username: 'officer', displayName: '科员' })

test('a prepared statement of a transaction that reads is planned for its own values each time', async () => {
  const { portal, close } = await openTestPortal({ data: 'real' })
  onTestFinished(close)
  const plans = await inScope(portal, officer, 'read', async (em) => {
    const db = em.getKysely()
    await sql`prepare often (smallint[]) as select id from declaration where year = any($1)`.execute(db)
    for (const year of [2023, 2024, 2025, 2026]) {
      for (let time = 0; time < 3; time += 1) await sql`execute often (array[${sql.lit(year)}])`.execute(db)
    }
    const { rows } = await sql<{ custom: number; generic: number }>`
      select custom_plans::integer as custom, generic_plans::integer as generic from pg_prepared_statements
      where name = 'often'`.execute(db)
    await sql`deallocate often`.execute(db)
    return rows
  })
  expect(plans).toEqual([{ custom: 12, generic: 0 }])
})
