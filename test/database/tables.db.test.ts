import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generateTables } from '../../scripts/tables/generate-tables'
import { openTestPortal } from '../support/app'

test('the types of the tables are those of the migrated database', async () => {
  const { portal, close } = await openTestPortal({ data: 'real' })
  const generated = await generateTables(portal.owner.em.fork().getKysely<unknown>())
  await close()
  expect(readFileSync('server/database/tables.ts', 'utf8')).toBe(generated)
})
