import { sql } from 'kysely'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { findAccountByUsername } from '../../server/access/account'
import { accountKey } from '../../server/http/requester'
import { standardLimits } from '../../server/http/limit'
import type { App } from '../../server/app'
import type { Orm } from '../../server/database/orm'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

const seconds = { ...standardLimits.seconds, statement: 1, share: 0.3 }
let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample', config: { limits: { ...standardLimits, seconds } } })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

/** Ends a test that hangs. */
const soon = { timeout: 60_000 }

const post = (client: TestClient, query: string, signal?: AbortSignal) =>
  client.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  })

async function codeOf(answer: Response): Promise<string | undefined> {
  const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] }
  return errors?.[0]?.extensions.code
}

const accountNamed = async (username: string) => (await findAccountByUsername(app.portal.owner.em.fork(), username))!

/** Runs while a transaction of the pool has run a statement and is still open. */
async function during<T>(orm: Orm, something: string, work: () => Promise<T>): Promise<T> {
  const begun = Promise.withResolvers<void>()
  const over = Promise.withResolvers<void>()
  const held = orm.em.fork().transactional(async (em) => {
    await sql.raw(something).execute(em.getKysely())
    begun.resolve()
    await over.promise
  })
  await begun.promise
  try {
    return await work()
  } finally {
    over.resolve()
    await held
  }
}

test('what takes the database too long ends there, and says what to do', async () => {
  await during(app.portal.owner, 'lock table declaration, tally, narrow_tally in access exclusive mode', async () => {
    const { status, errors } = await bureau.ask('{ findings(filter: { year: [2026] }) { rules { open } } }')
    expect([status, errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual([
      503,
      'TOO_LONG',
      '查询用时过长，已停止；请缩小筛选范围后再试。',
    ])
    const file = await bureau.fetch('/workbooks/annual.xlsx?year=2026')
    expect([file.status, await file.json()]).toMatchObject([503, { error: { code: 'TOO_LONG' } }])
  })
  // A short limit, because the test only shows that the connections are released.
  expect((await bureau.ask('{ statistics(filter: { year: [2026] }, by: []) { declared } }')).status).toBe(200)
})

const counted = '{ declarations(filter: { year: [2026] }, first: 1) { totalCount } }'

test('six parallel requests of one account: four run, two are refused with the seconds to wait, another account is served', async () => {
  const leader = await signedIn(app, 'leader')
  await during(app.portal.owner, 'lock table declaration in access exclusive mode', async () => {
    const asked = Array.from({ length: 6 }, () => post(leader, counted))
    await expect.poll(() => app.portal.queues.light.running, soon).toBe(4)
    expect((await bureau.ask('{ cycles { year } }')).status).toBe(200)
    const answers = await Promise.all(asked)
    const known = await Promise.all(
      answers.map(async (answer) => [answer.status, answer.headers.get('retry-after'), await codeOf(answer)]),
    )
    expect(known.toSorted()).toEqual([
      ...Array.from({ length: 4 }, () => [503, null, 'TOO_LONG']),
      ...Array.from({ length: 2 }, () => [503, '5', 'BUSY']),
    ])
  })
  expect([app.portal.queues.light.running, app.portal.queues.light.waiting]).toEqual([0, 0])
})

test('a heavy operation waits with the heavy ones, so a light one of the same account is served meanwhile', async () => {
  const { heavy } = app.portal.queues
  const leave = await Promise.all(['a', 'a', 'b', 'b'].map((key) => heavy.enter(key)))
  const asked = bureau.ask('{ reportTable(filter: { year: [2023, 2024, 2025, 2026] }, code: "T9") { __typename } }')
  await expect.poll(() => heavy.waiting, soon).toBe(1)
  expect((await bureau.ask(counted)).status).toBe(200)
  expect((await asked).errors?.[0]?.extensions.code).toBe('BUSY')
  for (const each of leave) each()
})

test('what a client asked for that has gone leaves the queue', async () => {
  const { light, exports } = app.portal.queues
  // Otherwise it would leave because it waited too long.
  onTestFinished(() => void (seconds.share = 0.3))
  seconds.share = 60
  const key = accountKey((await accountNamed('leader')).id)
  const leader = await signedIn(app, 'leader')
  const leave = await Promise.all([...Array.from({ length: 4 }, () => light.enter(key)), exports.enter(key)])
  const going = new AbortController()
  const { signal } = going
  const asked = [post(leader, counted, signal), leader.fetch('/workbooks/annual.xlsx?year=2026', { signal })]
  await expect.poll(() => [light.waiting, exports.waiting], soon).toEqual([1, 1])
  going.abort()
  for (const each of asked) await expect(each).rejects.toThrow()
  await expect.poll(() => [light.waiting, exports.waiting], soon).toEqual([0, 0])
  expect([light.running, exports.running]).toEqual([4, 1])
  for (const each of leave) each()
})

test('without a free connection a request is told so, and the next one is served', async () => {
  /** Takes all connections of the requests' pool one by one, and then sends a request. */
  const holding = (left: number): Promise<void> =>
    left === 0
      ? (async () => {
          const { status, errors } = await bureau.ask('{ cycles { year } }')
          expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'BUSY'])
          expect((await bureau.fetch('/health/live')).status).toBe(200)
          expect((await bureau.fetch('/health/ready')).status).toBe(503)
        })()
      : during(app.portal.request, 'select 1', () => holding(left - 1))
  await holding(20)
  expect((await bureau.ask('{ cycles { year } }')).status).toBe(200)
})
