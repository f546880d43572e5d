import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import type { EntityManager } from '../../server/database/orm'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

let app: App

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
})
afterAll(() => app.stop())

const db = () => app.portal.owner.em.fork().getKysely()
const question = '{ statistics(filter: { year: [2025] }, by: []) { declared withdrawn revision } }'
interface Answer {
  statistics: { declared: [number]; withdrawn: [number]; revision: number }
}

const withdrawOne = () =>
  sql`update declaration set outcome = 'WITHDRAWN', ended_at = '2026-01-05 12:00+08'
    where id = (select min(id) from declaration where year = 2025 and outcome is null)`.execute(db())

test('a change is in the next answer of everybody whose rows it is of, at once', async () => {
  const [bureau, leader] = [await signedIn(app, 'bureau'), await signedIn(app, 'leader')]
  for (let time = 0; time < 5; time += 1) {
    const before = await bureau.get<Answer>(question)
    expect(await bureau.get<Answer>(question)).toEqual(before)
    await withdrawOne()
    for (const client of [bureau, leader]) {
      const after = await client.get<Answer>(question)
      expect(after.statistics.withdrawn[0]).toBe(before.statistics.withdrawn[0] + 1)
      expect(after.statistics.revision).toBe(before.statistics.revision + 1)
    }
  }
})

test('of eight writers no change is missed: each answer is the count of its own revision', async () => {
  const readers = [await signedIn(app, 'bureau'), await signedIn(app, 'leader'), await signedIn(app, 'yizhou')]
  // Writers wait for each other at the revision, so that each knows what its own revision leaves.
  const known = new Map<string, number>()
  const note = async (em: EntityManager) => {
    const { rows } = await sql<{ revision: number; all: number; county: number }>`
      select (select value::integer from revision) as revision,
        count(*) filter (where outcome = 'WITHDRAWN')::integer as all,
        count(*) filter (where outcome = 'WITHDRAWN' and county = '650502')::integer as county
      from declaration where year = 2025 and furthest_stage <> 'DRAFT'`.execute(em.getKysely())
    known.set(`all ${rows[0]!.revision}`, rows[0]!.all)
    known.set(`county ${rows[0]!.revision}`, rows[0]!.county)
  }
  let writing = true
  const seen: { key: string; withdrawn: number }[] = []
  const write = async (writer: number) => {
    for (let time = 0; time < 6; time += 1) {
      await app.portal.owner.em.fork().transactional(async (em) => {
        await sql`update declaration set outcome = case when outcome is null then 'WITHDRAWN' end
          where year = 2025 and id % 8 = ${writer} and id % 5 = ${time % 5} and (outcome is null or outcome = 'WITHDRAWN')
            and furthest_stage <> 'DRAFT'`.execute(em.getKysely())
        await sql`set constraints all immediate`.execute(em.getKysely())
        await note(em)
      })
    }
  }
  const read = async (client: TestClient, scope: string) => {
    let last = 0
    while (writing) {
      const { statistics } = await client.get<Answer>(question)
      expect(statistics.revision).toBeGreaterThanOrEqual(last)
      last = statistics.revision
      seen.push({ key: `${scope} ${statistics.revision}`, withdrawn: statistics.withdrawn[0] })
    }
  }
  await note(app.portal.owner.em.fork())
  const reading = readers.flatMap((client, index) => [1, 2].map(() => read(client, index < 2 ? 'all' : 'county')))
  await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)))
  writing = false
  await Promise.all(reading)
  expect(new Set(seen.map(({ key }) => key)).size).toBeGreaterThan(2)
  for (const { key, withdrawn } of seen) expect([key, withdrawn]).toEqual([key, known.get(key)])
  expect(await readers[0]!.get<Answer>(question)).toMatchObject({
    statistics: {
      withdrawn: [known.get(`all ${Math.max(...[...known.keys()].map((key) => Number(key.split(' ')[1])))}`)],
    },
  })
})

test('an unchanged question is answered from memory until something beside the data is recorded', async () => {
  const bureau = await signedIn(app, 'bureau')
  const declared = async () => (await bureau.get<Answer>(question)).statistics.declared[0]
  const before = await declared()
  // Only this test writes into the tally itself, which is no change of the data: the next count shows whether it was asked.
  await sql`insert into tally select * from tally where year = 2025 and furthest_stage <> 'DRAFT' limit 1`.execute(db())
  expect(await declared()).toBe(before)
  await sql`update committee set phone = phone`.execute(db())
  const counted = await declared()
  expect(counted).toBeGreaterThan(before)
  await sql`select rebuild_tally()`.execute(db())
  expect(await declared()).toBe(counted)
  await withdrawOne()
  expect(await declared()).toBe(before)
})

test('an account’s answer is never another scope’s, and none is given to somebody who was signed out', async () => {
  const [bureau, yizhou] = [await signedIn(app, 'bureau'), await signedIn(app, 'yizhou')]
  const whole = await bureau.get<Answer>(question)
  const county = await yizhou.get<Answer>(question)
  expect(county.statistics.declared[0]).toBeLessThan(whole.statistics.declared[0])
  await sql`delete from session where account_id = (select id from account where username = 'bureau')`.execute(db())
  const { errors } = await bureau.ask(question)
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  expect(await yizhou.get<Answer>(question)).toEqual(county)
})
