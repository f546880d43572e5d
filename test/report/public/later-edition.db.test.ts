import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../../server/app'
import { standardSample } from '../../../server/config'
import { startTestApp } from '../../support/app'
import { signedIn, type TestClient } from '../../support/client'
import { attack, widthOf } from './attack'
import { publish, type PublishedEdition } from './publish'
import { byName } from './published'

let app: App
let bureau: TestClient
let first: PublishedEdition
let second: PublishedEdition
const db = () => app.portal.owner.em.fork().getKysely()

/** Corrects a few rows, some of them in groups of two, three and four. */
async function correctRows(): Promise<void> {
  const corrections: [set: string, where: string][] = [
    ["level = 'INTERMEDIATE'", "series = 'party-school' and level = 'SENIOR'"],
    ["series = 'art'", "series = 'mass-culture' and level = 'SENIOR'"],
    ["county = '650522'", "series = 'archives' and county = '650502'"],
    ["gender = 'FEMALE'", "series = 'agronomy' and gender = 'MALE'"],
    ["education = 'DOCTOR'", "series = 'water' and education = 'MASTER'"],
    ["level = 'JUNIOR'", "series = 'heritage' and level = 'INTERMEDIATE' and vote = 'PASSED'"],
  ]
  for (const [set, where] of corrections) {
    const { numAffectedRows } = await sql`update declaration set ${sql.raw(set)} where id =
      (select id from declaration where year = 2023 and furthest_stage <> 'DRAFT' and ${sql.raw(where)} order by id limit 1)`.execute(
      db(),
    )
    if (numAffectedRows !== 1n) throw new Error(`nothing corrected: ${where}`)
  }
}

beforeAll(async () => {
  // A small year has no second edition: any would show who was corrected.
  const config = { now: new Date('2024-02-01T10:00:00+08:00'), sampleSize: standardSample }
  app = await startTestApp({ data: 'new', config })
  bureau = await signedIn(app, 'bureau')
  first = await publish(bureau, 2023)
  await correctRows()
  second = await publish(bureau, 2023)
})
afterAll(() => app.stop())

test('a later edition tells what is now true, where it tells anything', () => {
  const [before, now] = [byName(first.numbers), byName(second.numbers)]
  expect([...now].filter(([name, value]) => value !== null && value !== second.truth.get(name))).toEqual([])
  expect(
    [...now].filter(([name, value]) => value !== null && before.get(name) !== undefined && before.get(name) !== value)
      .length,
  ).toBeGreaterThan(10)
})

test('what nobody corrected is shown in both or hidden in both', () => {
  const before = byName(first.numbers)
  const same = [...byName(second.numbers)].filter(([name]) => first.truth.get(name) === second.truth.get(name))
  expect(same.length).toBeGreaterThan(1500)
  expect(same.filter(([name, value]) => (before.get(name) === null) !== (value === null))).toEqual([])
})

test('both together leave each hidden number of both at least four possible values', async () => {
  const learnt = await attack([first, second])
  expect(learnt.filter((number) => widthOf(number) < 3)).toEqual([])
})

test('a published edition is the same bytes for good, and nobody changes it, the owner neither', async () => {
  const again = await bureau.fetch('/workbooks/public.xlsx?year=2023')
  expect(Buffer.from(await again.arrayBuffer()).equals(readFileSync(second.file))).toBe(true)
  for (const statement of [
    'update public_edition set figures = null',
    'delete from public_edition',
    'truncate public_edition',
  ]) {
    await expect(sql.raw(statement).execute(db())).rejects.toThrow('a public edition is never changed')
  }
})

test('each taking is in the ledger with the freeze that it was made of', async () => {
  const { rows } = await sql<{ detail: object }>`select detail from audit_entry where event = 'EXPORTED'
    and detail->>'name' = 'public.xlsx' order by id`.execute(db())
  expect(rows.map(({ detail }) => detail)).toMatchObject([
    { freeze: 1, cutOff: '2023-12-31', rows: 0 },
    { freeze: 2, cutOff: '2023-12-31', rows: 0 },
    { freeze: 2 },
  ])
})
