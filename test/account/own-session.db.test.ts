import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { Role } from '../../schema/vocabulary'
import { openPage } from '../live/live-page'
import { startTestApp } from '../support/app'
import type { TestClient } from '../support/client'
import { accountOf, codeOf, disable, enter, officer, reset, save } from './office'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'real' })
  bureau = await officer(app, 'ma', Role.CITY_HR)
})
afterAll(() => app.stop())

interface Seen {
  sessions: { id: string; since: string; lastUsed: string; address: string; current: boolean }[]
}
const sessionsOf = async (client: TestClient) =>
  (await client.get<Seen>('{ sessions { id since lastUsed address current } }')).sessions
const end = (client: TestClient, id: string) =>
  client.ask<{ endSession: { id: string } }>('mutation ($id: ID!) { endSession(id: $id) { id address current } }', {
    id,
  })
const statusOf = async (client: TestClient) => (await client.ask('{ sessions { id } }')).status

test('one’s own sessions are listed, this one marked, nobody else’s shown', async () => {
  const here = await officer(app, 'yu', Role.AUDITOR)
  await enter(app, 'yu')
  const sessions = await sessionsOf(here)
  expect(sessions.map(({ current }) => current).toSorted()).toEqual([false, true])
  expect(sessions[0]).toMatchObject({ address: '127.0.0.1', since: expect.stringMatching(/^20\d\d-/) })
})

test('of sessions used at one moment the one begun last stands first, by its number and not by the number’s text', async () => {
  const here = await officer(app, 'qi', Role.AUDITOR)
  const db = app.portal.owner.em.fork().getKysely()
  await sql`select setval(pg_get_serial_sequence('session', 'id'), 98)`.execute(db)
  await enter(app, 'qi')
  await enter(app, 'qi')
  await sql`update session set seen_at = now() where id in (99, 100)`.execute(db)
  expect((await sessionsOf(here)).slice(1).map(({ id }) => id)).toEqual(['100', '99'])
})

test('one of them is ended, and only one’s own', async () => {
  const [here, elsewhere] = [await officer(app, 'gu', Role.LEADER), await enter(app, 'gu')]
  const stranger = await officer(app, 'stranger', Role.LEADER)
  const other = (await sessionsOf(here)).find(({ current }) => !current)!
  expect(codeOf(await end(stranger, other.id))).toBe('NOT_FOUND')
  expect(await statusOf(elsewhere)).toBe(200)
  expect((await end(here, other.id)).data).toEqual({
    endSession: { id: other.id, address: '127.0.0.1', current: false },
  })
  expect([await statusOf(elsewhere), await statusOf(here)]).toEqual([401, 200])
  for (const id of [other.id, 'x; drop table session']) {
    const { errors } = await end(here, id)
    expect(errors).toMatchObject([{ message: '没有找到这个会话，可能已经结束。', extensions: { code: 'NOT_FOUND' } }])
  }
  const { rows } = await sql`select username, detail from audit_entry where event = 'SESSION_ENDED'`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  expect(rows).toEqual([{ username: 'gu', detail: { sessions: 1, addresses: ['127.0.0.1'] } }])
})

test('this one isn’t ended by a click on a list, but by signing out', async () => {
  const here = await officer(app, 'wu', Role.LEADER)
  const [own] = await sessionsOf(here)
  expect(codeOf(await end(here, own!.id))).toBe('NOT_FOUND')
  expect(await statusOf(here)).toBe(200)
})

test('all others are ended at once', async () => {
  const here = await officer(app, 'an', Role.LEADER)
  const others = [await enter(app, 'an'), await enter(app, 'an')]
  const { endOtherSessions } = await here.get<{ endOtherSessions: object[] }>(
    'mutation { endOtherSessions { current address } }',
  )
  expect(endOtherSessions).toEqual(others.map(() => ({ current: false, address: '127.0.0.1' })))
  expect(await Promise.all([here, ...others].map(statusOf))).toEqual([200, 401, 401])
})

test('what shows a session is worth nothing for signing in', async () => {
  const here = await officer(app, 'he', Role.LEADER)
  const text = JSON.stringify(await sessionsOf(here))
  const [, token] = here.cookie.split('=')
  const { rows } = await sql<{ hash: string }>`select encode(token_hash, 'hex') as hash from session`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  for (const secret of [token!, ...rows.map(({ hash }) => hash)]) expect(text).not.toContain(secret)
})

test('with a temporary password even one’s sessions wait for a better one', async () => {
  const { data } = await save(bureau, { username: 'fresh' })
  const client = await enter(app, 'fresh', data.saved.temporaryPassword!)
  expect(codeOf(await client.ask('{ sessions { id } }'))).toBe('PASSWORD_CHANGE_REQUIRED')
})

const within = 5000
const closedPage = (page: Awaited<ReturnType<typeof openPage>>) => Promise.race([page.closed, sleep(within, 'open')])

test.each([
  ['ending the session', async () => (await enter(app, 'watched')).get('mutation { endOtherSessions { id } }')],
  [
    'taking a right',
    async () => {
      const { id, version } = await accountOf(bureau, 'watched')
      return save(bureau, { id, version, role: 'AUDITOR', counties: [] })
    },
  ],
  ['a reset', async () => reset(bureau, await accountOf(bureau, 'watched'))],
  ['disabling', async () => disable(bureau, await accountOf(bureau, 'watched'))],
])('%s closes the open pages at once', async (_what, act) => {
  await sql`delete from account where username = 'watched'`.execute(app.portal.owner.em.fork().getKysely())
  const page = await openPage(await officer(app, 'watched', Role.LEADER))
  await act()
  expect(await closedPage(page)).toBe(4401)
})
