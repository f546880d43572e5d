import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { accountForTest } from '../support/account'
import type { App } from '../../server/app'
import { loadCycles } from '../../server/cycle/load'
import { readCycles } from '../../server/cycle/read'
import { Migration026Founded } from '../../server/database/migration/026-founded'
import { startTestApp } from '../support/app'
import { bringIn, planRows } from '../support/bring-in'
import { signedIn } from '../support/client'
import { testPassword } from '../support/config'
import { aRow } from '../support/declaration-file'

// A real database as `npm run serve` creates it, before and after the office's first import.

let app: App

beforeAll(async () => {
  app = await startTestApp({ data: 'new', config: { sample: false } })
  const account = { username: 'bureau', displayName: '市人社局', role: Role.CITY_HR, password: testPassword }
  await accountForTest(em(), { ...account, counties: [], committees: [], departments: [] })
})
afterAll(() => app.stop())

const em = () => app.portal.owner.em.fork()
const yearsOf = async () => (await readCycles(em())).map(({ year }) => year)
const bureau = () => signedIn(app, 'bureau')

test('a new real database holds the notices that were issued, no invented year, whichever way it is asked', async () => {
  const asked = await (await bureau()).get<{ cycles: object[] }>('{ cycles { year isSample hasDeclarations } }')
  expect(asked.cycles).toEqual([{ year: 2023, isSample: false, hasDeclarations: false }])
  expect(await (await bureau()).get('{ cycle(year: 2026) { year } }')).toEqual({ cycle: null })
})

test('a file of a year without a cycle brings in nothing and says where the cycle is made', async () => {
  const { runId } = await planRows(app.portal, 'bureau', [aRow(9, { 年度: 2026 })])
  const { rows } = await sql<{ code: string; reason: string }>`
    select problem->>'code' as code, problem->>'reason' as reason
    from import_row, jsonb_array_elements(problems) problem where import_run_id = ${runId}`.execute(em().getKysely())
  expect(rows).toEqual([
    { code: 'CYCLE_UNKNOWN', reason: '没有2026年度的评审周期，请市人社局先在“编制年度周期”中编制。' },
  ])
})

test('with its first declarations a year holds data', async () => {
  await bringIn(app.portal, 'bureau', [aRow(1)])
  const asked = await (await bureau()).get<{ cycles: object[] }>('{ cycles { year hasDeclarations } }')
  expect(asked.cycles).toEqual([{ year: 2023, hasDeclarations: true }])
})

test('an older database loses the invented years in which nothing is kept and keeps the others', async () => {
  await loadCycles(em(), 'nowhere', 'SAMPLE')
  expect(await yearsOf()).toEqual([2026, 2025, 2024, 2023])
  await bringIn(app.portal, 'bureau', [aRow(2, { 年度: 2025 })])
  await sql`update committee set filed_at = '2024-10-12' where year = 2024 and code = 'water'`.execute(em().getKysely())

  const migration = new Migration026Founded(em().getDriver(), app.portal.owner.config)
  migration.up()
  for (const statement of migration.getQueries()) await sql.raw(String(statement)).execute(em().getKysely())
  expect(await yearsOf()).toEqual([2025, 2024, 2023])

  await loadCycles(em(), 'nowhere', 'REAL')
  expect(await yearsOf()).toEqual([2025, 2024, 2023])
})
