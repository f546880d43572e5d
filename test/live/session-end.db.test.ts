import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountForTest } from '../support/account'
import type { App } from '../../server/app'
import { Role } from '../../schema/vocabulary'
import { startTestApp } from '../support/app'
import { TestClient } from '../support/client'
import { openPage } from './live-page'

let app: App
let serial = 0

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
})
afterAll(() => app.stop())

const db = () => app.portal.owner.em.fork().getKysely()

/** A new account for the test, with the given number of sessions. */
async function officer(times: number): Promise<{ id: number; clients: TestClient[] }> {
  const username = `officer-${(serial += 1)}`
  const password = 'Tianshan-7'
  const id = await accountForTest(app.portal.owner.em.fork(), {
    username,
    password,
    displayName: username,
    role: Role.COUNTY_HR,
    counties: ['650521'],
  })
  const clients: TestClient[] = []
  for (let time = 0; time < times; time += 1) {
    const client = new TestClient(app)
    await client.signIn(username, password)
    clients.push(client)
  }
  return { id, clients }
}

const openStill = Symbol('open')
const stateOf = (page: Awaited<ReturnType<typeof openPage>>, within = 5000) =>
  Promise.race([page.closed, sleep(within, openStill)])

test('signing out closes that session’s pages at once, and no other’s', async () => {
  const { clients } = await officer(2)
  const [here, alsoHere, elsewhere] = await Promise.all([clients[0]!, clients[0]!, clients[1]!].map((c) => openPage(c)))
  await clients[0]!.fetch('/session', { method: 'DELETE' })
  expect([await stateOf(here!), await stateOf(alsoHere!), await stateOf(elsewhere!, 1000)]).toEqual([
    4401,
    4401,
    openStill,
  ])
})

test('a new password closes the pages of all other sessions', async () => {
  const { clients } = await officer(2)
  const [here, elsewhere] = await Promise.all(clients.map((client) => openPage(client)))
  await clients[0]!.get('mutation { changePassword(current: "Tianshan-7", next: "Balikun-88") { username } }')
  expect([await stateOf(here!, 1000), await stateOf(elsewhere!)]).toEqual([openStill, 4401])
})

test('a disabled account’s pages close', async () => {
  const { id, clients } = await officer(1)
  const page = await openPage(clients[0]!)
  await sql`update account set disabled = true where id = ${id}`.execute(db())
  expect(await stateOf(page)).toBe(4401)
})

test('a session that timed out is told nothing more', async () => {
  const { id, clients } = await officer(1)
  const page = await openPage(clients[0]!)
  await sql`update session set seen_at = seen_at - interval '31 minutes' where account_id = ${id}`.execute(db())
  app.portal.changes.publish({ kind: 'IMPORT', runId: 1, accountId: id })
  expect([await stateOf(page), page.received]).toEqual([4401, []])
})

test('nor does it stay open when nothing happens', async () => {
  const { id, clients } = await officer(1)
  const page = await openPage(clients[0]!)
  await sql`update session set seen_at = seen_at - interval '31 minutes' where account_id = ${id}`.execute(db())
  expect(await stateOf(page, 45_000)).toBe(4401)
})

test('what a page asks by itself doesn’t keep the session alive, what its user asks does', async () => {
  const { id, clients } = await officer(1)
  const [client] = clients as [TestClient]
  const idleMinutes = async () => {
    const { rows } = await sql<{ idle: number }>`
      select round(extract(epoch from now() - seen_at) / 60)::integer as idle from session where account_id = ${id}`.execute(
      db(),
    )
    return rows[0]!.idle
  }
  await sql`update session set seen_at = seen_at - interval '20 minutes' where account_id = ${id}`.execute(db())
  await openPage(client)
  const body = JSON.stringify({ query: '{ viewer { username } }' })
  const asked = { method: 'POST', body, headers: { 'content-type': 'application/json' } }
  const answer = await client.fetch('/graphql', {
    ...asked,
    headers: { ...asked.headers, 'x-portal-refresh': '1' },
  })
  expect(await answer.json()).toMatchObject({ data: { viewer: { username: `officer-${serial}` } } })
  expect(await idleMinutes()).toBe(20)
  await client.fetch('/graphql', asked)
  expect(await idleMinutes()).toBe(0)
})
