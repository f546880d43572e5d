import { scryptSync } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findAccountByUsername, setPassword } from '../../server/access/account'
import { accountForTest } from '../support/account'
import { endSessionsOf } from '../../server/access/session/session'
import type { App } from '../../server/app'
import { Role } from '../../schema/vocabulary'
import { appForThisTest, startTestApp } from '../support/app'
import { TestClient } from '../support/client'

const password = 'Tianshan-7'
let app: App
let passwordHash: string

beforeAll(async () => {
  app = await startTestApp({ data: 'real' })
  const em = app.portal.owner.em.fork()
  for (const username of ['ma', 'new']) {
    await accountForTest(em, { username, displayName: '马科长', role: Role.COUNTY_HR, counties: ['650502'], password })
  }
  const account = await findAccountByUsername(em, 'ma')
  passwordHash = account!.passwordHash
})
afterAll(() => app.stop())
beforeEach(async () => {
  const db = app.portal.owner.em.fork().getKysely()
  await sql`truncate session, sign_in_failure, audit_entry`.execute(db)
  await sql`update account set password_hash = ${passwordHash}, disabled = false,
    must_change_password = (username = 'new')`.execute(db)
})

async function signedIn(username = 'ma'): Promise<TestClient> {
  const client = new TestClient(app)
  expect((await client.signIn(username, password)).status).toBe(204)
  return client
}

async function who(client: TestClient): Promise<string | null> {
  const { viewer } = await client.get<{ viewer: { username: string } | null }>('{ viewer { username } }')
  return viewer?.username ?? null
}

const change = (client: TestClient, current: string, next: string) =>
  client.ask<{ changePassword: { username: string; mustChangePassword: boolean } }>(
    'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { username mustChangePassword } }',
    { current, next },
  )
const codes = ({ errors }: Awaited<ReturnType<typeof change>>) => errors?.map(({ extensions }) => extensions.code)

/** Waits until another connection is blocked by this transaction. */
async function waitingForLock(): Promise<void> {
  for (;;) {
    const { rows } = await sql`select from pg_stat_activity where datname = current_database()
      and wait_event_type = 'Lock'`.execute(app.portal.owner.em.fork().getKysely())
    if (rows.length > 0) return
    await sleep(50)
  }
}

describe('signing in', () => {
  test('sets a cookie that scripts and other sites can’t use, and nothing may keep', async () => {
    const response = await new TestClient(app).signIn(' MA ', password)
    expect(response.status).toBe(204)
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^portal-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('tells a wrong password and an unknown name apart by nothing', async () => {
    const [known, unknown] = await Promise.all(
      ['ma', 'nobody'].map((username) => new TestClient(app).signIn(username, 'wrong')),
    )
    expect([known!.status, unknown!.status]).toEqual([401, 401])
    const text = await known!.text()
    expect(JSON.parse(text)).toEqual({ error: { code: 'SIGN_IN_FAILED', message: '用户名或密码不正确。' } })
    expect(await unknown!.text()).toBe(text)
    expect(known!.headers.getSetCookie()).toEqual([])
  })

  test('tells nothing of a disabled account either', async () => {
    await sql`update account set disabled = true where username = 'ma'`.execute(app.portal.owner.em.fork().getKysely())
    const response = await new TestClient(app).signIn('ma', password)
    expect(await response.json()).toMatchObject({ error: { code: 'SIGN_IN_FAILED' } })
  })

  test('says after the fifth failure when to try again', async () => {
    const client = new TestClient(app)
    for (let failure = 1; failure <= 5; failure += 1) await client.signIn('ma', 'wrong')
    const locked = await client.signIn('ma', password)
    expect(locked.status).toBe(429)
    const seconds = Number(locked.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(25 * 60)
    expect(seconds).toBeLessThanOrEqual(30 * 60)
  })

  test('again makes a new session and ends the one before', async () => {
    const client = await signedIn()
    const { headers } = await client.signIn('ma', password)
    const { rows } = await sql`select from session`.execute(app.portal.owner.em.fork().getKysely())
    expect(rows).toHaveLength(1)
    expect(headers.getSetCookie()).toHaveLength(1)
    expect(await who(client)).toBe('ma')
  })

  test('with a hash of an earlier version renews it, also for two at the same moment', async () => {
    const [salt, cost] = [Buffer.alloc(16, 7), { N: 1024, r: 8, p: 1 }]
    const hash = [
      'scrypt',
      1024,
      8,
      1,
      salt.toString('base64url'),
      scryptSync(password, salt, 32, cost).toString('base64url'),
    ]
    const em = app.portal.owner.em.fork()
    await sql`update account set password_hash = ${hash.join('$')} where username = 'ma'`.execute(em.getKysely())
    expect((await new TestClient(app).signIn('ma', 'Tianshan-8')).status).toBe(401)
    expect((await findAccountByUsername(em, 'ma'))!.passwordHash).toBe(hash.join('$'))
    await Promise.all([signedIn(), signedIn(), signedIn()])
    expect((await findAccountByUsername(em, 'ma'))!.passwordHash).toMatch(/^argon2id\$19456\$2\$/)
    await signedIn()
  })

  test.each([
    ['no body', undefined, 'application/json'],
    ['no JSON', 'username=ma', 'application/json'],
    ['a form', 'username=ma&password=x', 'application/x-www-form-urlencoded'],
    ['a list', '[]', 'application/json'],
    ['null', 'null', 'application/json'],
    ['numbers', '{"username":1,"password":2}', 'application/json'],
    ['lists for texts', '{"username":["ma"],"password":["x"]}', 'application/json'],
    ['no password', '{"username":"ma"}', 'application/json'],
    ['empty texts', '{"username":" ","password":""}', 'application/json'],
    ['more than 4 KB', JSON.stringify({ username: 'ma', password: 'x'.repeat(5000) }), 'application/json'],
  ])('with %s is refused in clear words', async (_what, body, type) => {
    const init = { method: 'POST', headers: { 'content-type': type }, ...(body === undefined ? {} : { body }) }
    const response = await new TestClient(app).fetch('/session', init)
    expect(response.status).toBe(400)
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    expect(error.code).toBe('INVALID_INPUT')
    expect(error.message).toMatch(/^(登录请求应为 JSON|请填写用户名和密码)/)
  })

  test('more than a hundred times a minute from one address is too often', async () => {
    const client = new TestClient(await appForThisTest({ data: 'real' }))
    for (let n = 0; n < 100; n++) expect((await client.fetch('/session', { method: 'DELETE' })).status).toBe(204)
    const response = await client.fetch('/session', { method: 'DELETE' })
    expect(response.status).toBe(429)
    expect(await response.json()).toMatchObject({ error: { code: 'TOO_MANY_REQUESTS' } })
  })
})

describe('who is signed in', () => {
  test('is told with what the account may do', async () => {
    const query = '{ viewer { username displayName role counties committees departments mustChangePassword actions } }'
    expect(await (await signedIn()).get(query)).toEqual({
      viewer: {
        username: 'ma',
        displayName: '马科长',
        role: 'COUNTY_HR',
        counties: ['650502'],
        committees: [],
        departments: [],
        mustChangePassword: false,
        actions: expect.arrayContaining(['VIEW_DECLARATIONS', 'IMPORT', 'EXPORT_ROWS']),
      },
    })
  })

  test('is nobody without a session', async () => {
    expect(await who(new TestClient(app))).toBeNull()
  })

  test('is nobody after signing out, although the cookie is shown again', async () => {
    const client = new TestClient(app)
    const stolen = (await client.signIn('ma', password)).headers.getSetCookie()[0]!
    const response = await client.fetch('/session', { method: 'DELETE' })
    expect(response.status).toBe(204)
    expect(response.headers.getSetCookie()).toEqual(['portal-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict'])
    const headers = { 'content-type': 'application/json', cookie: stolen }
    const again = await fetch(new URL('/graphql', app.url), {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: '{ viewer { username } }' }),
    })
    expect(await again.json()).toEqual({ data: { viewer: null } })
  })

  test('comes and goes by the audit', async () => {
    const client = await signedIn()
    await client.fetch('/session', { method: 'DELETE' })
    await new TestClient(app).signIn('ma', 'Secret-guess-1')
    const { rows } = await sql<{ event: string }>`
      select event, username, address, detail from audit_entry order by id`.execute(
      app.portal.owner.em.fork().getKysely(),
    )
    expect(rows.map(({ event }) => event)).toEqual(['SIGN_IN', 'SIGN_OUT', 'SIGN_IN_FAILED'])
    expect(rows[0]).toEqual({ event: 'SIGN_IN', username: 'ma', address: '127.0.0.1', detail: {} })
    expect(JSON.stringify(rows)).not.toMatch(/Tianshan|Secret/)
  })
})

describe('changing the password', () => {
  test('while somebody signs in with the old one leaves that session unopened', async () => {
    const em = app.portal.owner.em.fork()
    const account = (await findAccountByUsername(em, 'ma'))!
    let entering: Promise<Response> | undefined
    await em.transactional(async (em) => {
      await setPassword(em, account.id, 'Karlik-2026')
      await endSessionsOf(em, account.id)
      entering = new TestClient(app).signIn('ma', password)
      await waitingForLock()
    })
    expect((await entering!).status).toBe(401)
    const { rows } = await sql`select from session`.execute(em.getKysely())
    expect(rows).toEqual([])
  })

  test('ends the other sessions at once and keeps this one', async () => {
    const [here, elsewhere] = [await signedIn(), await signedIn()]
    expect(await change(here, password, 'Karlik-2026')).toMatchObject({
      data: { changePassword: { username: 'ma', mustChangePassword: false } },
    })
    expect(await who(here)).toBe('ma')
    expect(await who(elsewhere)).toBeNull()
    expect((await new TestClient(app).signIn('ma', password)).status).toBe(401)
    expect((await new TestClient(app).signIn('ma', 'Karlik-2026')).status).toBe(204)
  })

  test('needs the current one, and guessing at it locks like signing in', async () => {
    const client = await signedIn()
    for (let n = 0; n < 5; n++) expect(codes(await change(client, 'wrong', 'Karlik-2026'))).toEqual(['PASSWORD_WRONG'])
    expect(codes(await change(client, password, 'Karlik-2026'))).toEqual(['SIGN_IN_LOCKED'])
    expect((await new TestClient(app).signIn('ma', password)).status).toBe(429)
  })

  test.each([
    ['weak', 'karlik'],
    ['the same', password],
  ])('to a %s one is refused', async (_what, next) => {
    expect(codes(await change(await signedIn(), password, next))).toEqual(['PASSWORD_WEAK'])
  })

  test('needs somebody signed in', async () => {
    expect(codes(await change(new TestClient(app), password, 'Karlik-2026'))).toEqual(['UNAUTHENTICATED'])
  })

  test('is all that an initial password is good for', async () => {
    const client = await signedIn('new')
    const actions = '{ viewer { mustChangePassword actions } }'
    expect(await client.get(actions)).toEqual({
      viewer: { mustChangePassword: true, actions: ['CHANGE_OWN_PASSWORD'] },
    })
    const { errors } = await client.ask('{ cycles { year } }')
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['PASSWORD_CHANGE_REQUIRED'])
    await change(client, password, 'Karlik-2026')
    expect(await client.get(actions)).toMatchObject({ viewer: { mustChangePassword: false } })
    expect(await client.get('{ cycles { year } }')).toHaveProperty('cycles')
  })
})
