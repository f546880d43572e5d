import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, TestClient } from '../support/client'
import { testPassword } from '../support/config'

let app: App
let admin: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'real' })
  admin = await signedIn(app, 'admin')
  // An account may do nothing else before its initial password is changed.
  await admin.get('mutation ($next: String!) { changePassword(current: "Sample-2026", next: $next) { username } }', {
    next: 'Another-2026',
  })
})
afterAll(() => app.stop())

const json = { 'content-type': 'application/json' }
const asked: [what: string, path: string, init?: RequestInit][] = [
  ['an operation', '/graphql', { method: 'POST', headers: json, body: '{"query":"{ viewer { username } }"}' }],
  ['a refused operation', '/graphql', { method: 'POST', headers: json, body: '{"query":"{ nothing }"}' }],
  ['a file', '/workbooks/declarations.csv?year=2026'],
  ['a template', '/imports/template.xlsx'],
  ['a refused file', '/workbooks/declarations.csv'],
  ['a wrong sign-in', '/session', { method: 'POST', headers: json, body: '{"username":"x","password":"y"}' }],
  [
    'a forged request',
    '/session',
    { method: 'POST', headers: { 'x-portal': '', 'content-type': 'text/plain' }, body: 'x' },
  ],
  ['health', '/health/ready'],
  ['figures of itself', '/metrics'],
  ['nothing', '/nowhere'],
  ['a page of nothing', '/nowhere', { headers: { accept: 'text/html' } }],
]

describe.each(asked)('%s', (_, path, init) => {
  test('is kept by nobody, framed by nobody, and guessed at by nobody', async () => {
    const { headers } = await admin.fetch(path, init)
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    const policy = headers.get('content-security-policy')!
    expect(policy).toMatch(/script-src 'self'(;|$)/)
    expect(policy).toMatch(/style-src 'self'(;|$)/)
    expect(policy).toMatch(/frame-ancestors 'none'/)
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|\*|http:/)
    // Only the page itself may have an ETag, because it says nothing about anybody.
    expect(headers.get('etag') === null).toBe(headers.get('content-type') !== 'text/html; charset=utf-8')
    for (const name of ['x-powered-by', 'server', 'access-control-allow-origin', 'x-ratelimit-limit']) {
      expect([name, headers.get(name)]).toEqual([name, null])
    }
  })
})

test.each(['/workbooks/declarations.csv?year=2026', '/imports/template.xlsx', '/workbooks/annual.xlsx?year=2026'])(
  '%s is saved, never opened in the page',
  async (path) => {
    expect((await admin.fetch(path)).headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/)
  },
)

describe('the session’s cookie', () => {
  const cookieOf = async (headers: Record<string, string>) => {
    const response = await new TestClient(app).fetch('/session', {
      method: 'POST',
      headers: { ...json, ...headers },
      body: JSON.stringify({ username: 'admin', password: 'Another-2026' }),
    })
    return response.headers.getSetCookie()
  }

  test('is no script’s and no other site’s, and ends with the browser', async () => {
    const [cookie, ...others] = await cookieOf({})
    expect(others).toEqual([])
    expect(cookie).toMatch(/^portal-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  })

  test('behind https it is the host’s alone and never sent in clear', async () => {
    const [cookie] = await cookieOf({ 'x-forwarded-proto': 'https' })
    expect(cookie).toMatch(/^__Host-portal-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
  })

  test('of plain http isn’t taken behind https', async () => {
    const [cookie] = await cookieOf({})
    const response = await fetch(new URL('/graphql', app.url), {
      method: 'POST',
      headers: { ...json, cookie: cookie!.split(';')[0]!, 'x-forwarded-proto': 'https' },
      body: '{"query":"{ viewer { username } }"}',
    })
    expect(await response.json()).toEqual({ data: { viewer: null } })
  })
})

test('behind a proxy the audit has the address that the proxy saw, not the one that the asker claims', async () => {
  await new TestClient(app).fetch('/session', {
    method: 'POST',
    headers: { ...json, 'x-forwarded-for': '1.2.3.4, 10.9.8.7' },
    body: JSON.stringify({ username: 'somebody', password: testPassword }),
  })
  const { rows } = await sql<{ address: string }>`select address from audit_entry where username = 'somebody'`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  expect(rows).toEqual([{ address: '10.9.8.7' }])
})
