import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { accountForTest } from '../support/account'
import { endSession, endSessionsOf, openSession, readSession } from '../../server/access/session/session'
import type { EntityManager } from '../../server/database/orm'
import { Role } from '../../schema/vocabulary'
import { openTestPortal } from '../support/app'

const start = new Date('2026-11-20T09:00:00+08:00')
const later = (minutes: number, seconds = 0) => new Date(start.getTime() + (minutes * 60 + seconds) * 1000)

let opened: Awaited<ReturnType<typeof openTestPortal>>
let em: EntityManager
let accountId: number

beforeAll(async () => {
  opened = await openTestPortal({ data: 'real' })
  em = opened.portal.owner.em.fork()
  accountId = await accountForTest(em, {
    username: 'Barkol',
    displayName: '巴里坤县人社局',
    role: Role.COUNTY_HR,
    counties: ['650521'],
    password: 'Tianshan-7',
  })
})
afterAll(() => opened.close())

const findSession = async (...asked: Parameters<typeof readSession>) => (await readSession(...asked))?.viewer ?? null
const open = () => openSession(em, accountId, '10.1.0.7', start)

test('a session stands for its account', async () => {
  expect(await findSession(em, await open(), start)).toEqual({
    accountId,
    username: 'barkol',
    displayName: '巴里坤县人社局',
    role: 'COUNTY_HR',
    counties: ['650521'],
    committees: [],
    departments: [],
    mustChangePassword: false,
    passwordAged: false,
    mustEnrolSecondFactor: false,
    lastVisit: null,
    toured: false,
    separated: false,
    sessionHash: expect.any(Buffer),
  })
})

test('every session has a new token of 256 bits, and the database doesn’t know it', async () => {
  const [first, second] = [await open(), await open()]
  expect(first).not.toBe(second)
  expect(Buffer.from(first, 'base64url')).toHaveLength(32)
  const { rows } = await sql`select from session where token_hash = ${Buffer.from(first, 'base64url')}`.execute(
    em.getKysely(),
  )
  expect(rows).toHaveLength(0)
})

test('no token, a made-up one and a malformed one are nobody', async () => {
  for (const token of [undefined, '', 'x', 'A'.repeat(43), '\u0000', 'é'.repeat(5000)]) {
    expect(await findSession(em, token, start)).toBeNull()
  }
})

test('30 minutes without a request end it', async () => {
  const token = await open()
  expect(await findSession(em, token, later(29, 59))).not.toBeNull()
  expect(await findSession(em, token, later(59, 58))).not.toBeNull()
  expect(await findSession(em, token, later(89, 58))).toBeNull()
})

test('8 hours end it, however busy', async () => {
  const token = await open()
  for (let minutes = 20; minutes < 8 * 60; minutes += 20) {
    expect(await findSession(em, token, later(minutes))).not.toBeNull()
  }
  expect(await findSession(em, token, later(8 * 60))).toBeNull()
})

test('a clock set ahead by an hour or a year ends a session, and one set back never prolongs it beyond its 8 hours', async () => {
  const year = 365 * 24 * 60
  for (const ahead of [60, year]) expect(await findSession(em, await open(), later(ahead))).toBeNull()
  for (const back of [-60, -year]) expect(await findSession(em, await open(), later(back))).toBeNull()
  // Two machines' clocks differ a little.
  expect(await findSession(em, await open(), later(-4))).not.toBeNull()
})

test('being seen is written down at most once a minute', async () => {
  const token = await open()
  const seen = async () => {
    const viewer = await findSession(em, token, start)
    const { rows } = await sql<{ seconds: number }>`
      select extract(epoch from seen_at - created_at)::integer as seconds from session
      where token_hash = ${viewer!.sessionHash}`.execute(em.getKysely())
    return rows[0]!.seconds
  }
  await findSession(em, token, later(0, 59))
  expect(await seen()).toBe(0)
  await findSession(em, token, later(1))
  expect(await seen()).toBe(60)
})

test('signing out ends this one, a change of rights ends all but the one to keep', async () => {
  const [ended, kept, other] = [await open(), await open(), await open()]
  await endSession(em, (await findSession(em, ended, start))!)
  expect(await findSession(em, ended, start)).toBeNull()
  await endSessionsOf(em, accountId, (await findSession(em, kept, start))!.sessionHash)
  expect(await findSession(em, kept, start)).not.toBeNull()
  expect(await findSession(em, other, start)).toBeNull()
  await endSessionsOf(em, accountId)
  expect(await findSession(em, kept, start)).toBeNull()
})

test('a disabled account has no session at once', async () => {
  const token = await open()
  await sql`update account set disabled = true where id = ${accountId}`.execute(em.getKysely())
  expect(await findSession(em, token, start)).toBeNull()
  await sql`update account set disabled = false where id = ${accountId}`.execute(em.getKysely())
})

test('ended sessions don’t pile up', async () => {
  await open()
  await openSession(em, accountId, '10.1.0.7', later(8 * 60))
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from session`.execute(em.getKysely())
  expect(rows[0]!.n).toBe(1)
})

test('the request role can’t read accounts, sessions or failures', async () => {
  const request = opened.portal.request.em.fork()
  for (const table of ['account', 'session', 'sign_in_failure']) {
    await expect(sql`select from ${sql.table(table)}`.execute(request.getKysely())).rejects.toMatchObject({
      code: '42501',
    })
  }
})
