import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { accountForTest } from '../support/account'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { testPassword } from '../support/config'
import { operations } from './graphql'
import { requests } from './http'
import type { Answer, Hostile } from './send'

let app: App
let officer: TestClient
const slowest = { name: '', ms: 0 }
const hostile = Object.entries({ ...operations, ...requests })

beforeAll(async () => {
  app = await startTestApp({ data: 'real', config: { production: true } })
  await accountForTest(app.portal.owner.em.fork(), {
    username: 'officer',
    displayName: '市人社局',
    role: Role.CITY_HR,
    password: testPassword,
  })
  officer = await signedIn(app, 'officer')
})
afterAll(async () => {
  console.log(`  恶意请求：${hostile.length} 个，最慢 ${Math.round(slowest.ms)} 毫秒（${slowest.name}）`)
  await app.stop()
})

/** Names in the address or the documented body. The sender already knows them, so an answer may contain them. */
const asked = /username|password|\bcode\b|asOf|search|constructor|__proto__|year/g

/** Checks for a Chinese sentence and a code, without words of the parser, the database or the schema. */
function expectNothingRevealed({ body, headers }: Answer): void {
  const revealed = body.replace(/"code":"[A-Z_]+"/g, '').replace(/"path":\[[^\]]*\]/g, '')
  expect(
    revealed.replace(/"(errors|error|extensions|message|code|data|null|path)"|JSON|null|KB/g, '').replace(asked, ''),
  ).not.toMatch(/[A-Za-z]{3,}/)
  // Node's own answer to a request without a host is empty.
  if (!/^(0\s*)?$/.test(body)) expect(body).toMatch(/[一-鿿]/)
  expect(headers.get('x-powered-by')).toBeNull()
  expect(headers.get('server')).toBeNull()
  expect(headers.get('access-control-allow-origin')).toBeNull()
}

/** The duration of the slowest request that is open to everybody: a failed sign-in. */
async function ordinaryRefusal(client: TestClient): Promise<number> {
  const start = performance.now()
  await client.fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: `nobody-${start}`, password: 'Not-the-password-1' }),
  })
  return performance.now() - start
}

async function expectRefused(name: string, send: Hostile, client: TestClient): Promise<void> {
  const start = performance.now()
  const answer = await send(client)
  const ms = performance.now() - start
  if (ms > slowest.ms) Object.assign(slowest, { name, ms })
  expect([answer.status >= 400 && answer.status < 500, answer.status, answer.body.slice(0, 200)]).toEqual([
    true,
    answer.status,
    answer.body.slice(0, 200),
  ])
  expectNothingRevealed(answer)
  // One second, or on a busy machine the current duration of four ordinary refusals.
  if (ms >= 1000) expect(ms).toBeLessThan(4 * (await ordinaryRefusal(client)))
  expect((await client.fetch('/health/ready')).status).toBe(200)
}

describe('refused with a 4xx within a second, the server alive, nothing told', () => {
  test('there are more than fifty of them', () => {
    expect(hostile.length).toBeGreaterThan(50)
  })

  test.each(hostile)('%s', (name, send) => expectRefused(name, send, officer))
})

test('the officer is still signed in and is answered', async () => {
  const { viewer } = await officer.get<{ viewer: { username: string } }>('{ viewer { username } }')
  expect(viewer.username).toBe('officer')
})

test('a trace isn’t given to whoever asks for one', async () => {
  const response = await officer.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' },
    body: JSON.stringify({ query: '{ __typename }' }),
  })
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
})

test('a browser that opens the API’s address gets the portal’s page or none, never an API browser', async () => {
  const response = await officer.fetch('/graphql', { headers: { accept: 'text/html' } })
  expect(await response.text()).not.toMatch(/graphiql|playground|sandbox|apollo/i)
})

test('a page of another site is allowed nothing', async () => {
  const response = await officer.fetch('/graphql', {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  })
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
})
