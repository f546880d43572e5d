import { afterAll, beforeAll, expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { accountForTest } from '../support/account'
import { standardLimits, type Limits } from '../../server/http/limit'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { testPassword } from '../support/config'

let app: App
let one: TestClient
let other: TestClient

const few = { max: 4, seconds: 60 }

beforeAll(async () => {
  const rate: Limits['rate'] = { signIn: { max: 8, seconds: 60 }, graphql: few, import: few, export: few, other: few }
  app = await startTestApp({ data: 'real', config: { limits: { ...standardLimits, rate } } })
  for (const username of ['one', 'other']) {
    await accountForTest(app.portal.owner.em.fork(), {
      username,
      displayName: username,
      role: Role.CITY_HR,
      password: testPassword,
    })
  }
  one = await signedIn(app, 'one')
  other = await signedIn(app, 'other')
})
afterAll(() => app.stop())

const ask = (client: TestClient) =>
  client.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ viewer { username } }"}',
  })
const send = (client: TestClient) =>
  client.fetch('/imports', { method: 'POST', headers: { 'content-type': 'text/csv' }, body: '姓名\n' })

let round = 0
/** Uses three routes, which count together. */
function take(client: TestClient): Promise<Response> {
  round += 1
  if (round % 3 === 0) return client.fetch('/workbooks/exports/annual.xlsx?year=2026', { method: 'POST' })
  return client.fetch(
    round % 3 === 1 ? '/workbooks/declarations.csv?year=2026' : '/workbooks/statistics.csv?year=2026&by=COUNTY',
  )
}

async function expectTooMany(response: Response): Promise<void> {
  expect(response.status).toBe(429)
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(response.headers.get('retry-after'))).toBeLessThanOrEqual(60)
  expect(await response.json()).toEqual({
    error: { code: 'TOO_MANY_REQUESTS', message: expect.stringMatching(/^操作过于频繁，请在\d+秒后再试。$/) },
  })
}

test.each([
  ['operations', ask],
  ['files sent', send],
  ['files taken', take],
  ['anything else', (client: TestClient) => client.fetch('/imports/template.csv')],
])('%s: four a minute here, the fifth is told when to come again, and another account isn’t', async (_, act) => {
  for (let count = 0; count < few.max; count += 1) expect((await act(one)).status).toBeLessThan(300)
  await expectTooMany(await act(one))
  expect((await act(other)).status).toBeLessThan(300)
})

test('sign-ins of one address, whatever the name', async () => {
  // The sign-in used two of them.
  for (let count = 0; count < 6; count += 1) expect((await one.signIn(`nobody${count}`)).status).toBe(401)
  await expectTooMany(await one.signIn('somebody-else'))
})

test('links to 大屏 that one address tries', async () => {
  const headers = { 'content-type': 'application/json' }
  const tryLink = () => other.fetch('/wall-session', { method: 'POST', headers, body: '{"token":"no-token"}' })
  for (let count = 0; count < 8; count += 1) expect((await tryLink()).status).toBe(401)
  await expectTooMany(await tryLink())
})

test('a watchman asks as often as it likes', async () => {
  for (let count = 0; count < 10; count += 1) expect((await one.fetch('/health/live')).status).toBe(200)
})
