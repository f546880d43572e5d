import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { standardLimits } from '../../server/http/limit'
import type { App } from '../../server/app'
import type { Orm } from '../../server/database/orm'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

let app: App
let bureau: TestClient

beforeAll(async () => {
  const seconds = { ...standardLimits.seconds, statement: 1 }
  app = await startTestApp({ data: 'sample', config: { limits: { ...standardLimits, seconds } } })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

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
  await during(app.portal.owner, 'lock table declaration, tally in access exclusive mode', async () => {
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
