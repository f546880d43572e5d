import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { inScope } from '../../server/access/scope/scope'
import { commandViewer } from '../../server/import/apply/apply-import'
import { openTestPortal } from '../support/app'

const officer = commandViewer({ accountId: 1, username: 'officer', displayName: '科员' })

test('a statement that is asked again and again is planned for its own values each time', async () => {
  const { portal, close } = await openTestPortal({ data: 'real' })
  onTestFinished(close)
  const plans = await inScope(portal, officer, 'read', async (em) => {
    const db = em.getKysely()
    for (let time = 0; time < 12; time += 1) {
      await sql`select id from declaration where year = any(${[2023 + (time % 2)]}::smallint[])`.execute(db)
    }
    const { rows } = await sql<{ custom: number; generic: number }>`
      select custom_plans::integer as custom, generic_plans::integer as generic from pg_prepared_statements
      where statement like 'select id from declaration where year = any(%'`.execute(db)
    return rows
  })
  // The first time it isn't prepared yet.
  expect(plans).toEqual([{ custom: 11, generic: 0 }])
})
