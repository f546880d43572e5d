import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { accountForTest } from '../support/account'
import { findLock, recordFailure, type Attempt } from '../../server/access/sign-in/lock-out'
import { signIn } from '../../server/access/sign-in/sign-in'
import type { EntityManager } from '../../server/database/orm'
import { Role } from '../../schema/vocabulary'
import { openTestPortal } from '../support/app'

const start = new Date('2026-11-20T09:00:00+08:00')
const later = (minutes: number, seconds = 0) => new Date(start.getTime() + (minutes * 60 + seconds) * 1000)
const here = '10.1.0.7'
const there = '10.1.0.8'
const password = 'Tianshan-7'

let opened: Awaited<ReturnType<typeof openTestPortal>>
let em: EntityManager

beforeAll(async () => {
  opened = await openTestPortal({ data: 'real' })
  em = opened.portal.owner.em.fork()
  for (const username of ['ma', 'li']) {
    await accountForTest(em, { username, displayName: username, role: Role.CITY_HR, password })
  }
})
afterAll(() => opened.close())
beforeEach(async () => {
  await sql`truncate sign_in_failure, sign_in_place, audit_entry`.execute(em.getKysely())
})

const enter = (username: string, typed: string, address: string, now: Date) =>
  signIn(em, { username, password: typed }, address, now, opened.portal.idNumbers).then(
    () => 'in',
    (error: { code: string }) => error.code,
  )

async function fail(times: number, attempt: (n: number) => Attempt, now: Date) {
  for (let n = 0; n < times; n++) await recordFailure(em, attempt(n), now)
}

test('after five failures the right password doesn’t help from that address for 30 minutes; others still get in', async () => {
  for (let n = 0; n < 5; n++) expect(await enter('ma', 'wrong', here, later(n))).toBe('SIGN_IN_FAILED')
  expect(await enter('ma', password, here, later(5))).toBe('SIGN_IN_LOCKED')
  expect(await enter('ma', password, there, later(5))).toBe('in')
  expect(await enter('li', password, here, later(5))).toBe('in')
  expect(await enter('ma', password, here, later(33, 59))).toBe('SIGN_IN_LOCKED')
  expect(await enter('ma', password, here, later(34))).toBe('in')
})

test('the lock says how long it will last', async () => {
  for (let n = 0; n < 5; n++) await enter('ma', 'wrong', here, start)
  await expect(signIn(em, { username: 'ma', password }, here, later(12, 30), opened.portal.idNumbers)).rejects.toThrow(
    '登录失败次数过多，已暂时锁定，请在18分钟后再试。',
  )
})

test('case, space and full-width letters don’t make another account to guess at', async () => {
  for (const typed of ['ma', 'MA', ' Ma ', 'ｍａ', 'm\u200ba']) await enter(typed, 'wrong', here, start)
  expect(await enter('ma', password, here, later(1))).toBe('SIGN_IN_LOCKED')
})

test('an unknown name is locked just as a known one', async () => {
  for (let n = 0; n < 5; n++) expect(await enter('nobody', 'x', here, start)).toBe('SIGN_IN_FAILED')
  expect(await enter('nobody', 'x', here, start)).toBe('SIGN_IN_LOCKED')
})

test('guesses sent all at once are counted one by one', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => enter('ma', 'wrong', here, start)))
  expect(answers.filter((answer) => answer === 'SIGN_IN_FAILED')).toHaveLength(5)
  expect(answers.filter((answer) => answer === 'SIGN_IN_LOCKED')).toHaveLength(7)
})

test('the twentieth failure locks the account, also against guesses that other addresses send in the same moment', async () => {
  await fail(19, (n) => ({ username: 'ma', address: `10.2.0.${n}` }), start)
  // The second one arrived first, and is checked last.
  const answers = await Promise.all([enter('ma', 'wrong', here, later(1, 1)), enter('ma', 'wrong', there, later(1))])
  expect(answers.toSorted()).toEqual(['SIGN_IN_FAILED', 'SIGN_IN_LOCKED'])
})

test('a success clears the pair’s failures', async () => {
  for (let n = 0; n < 4; n++) await enter('ma', 'wrong', here, start)
  expect(await enter('ma', password, here, later(1))).toBe('in')
  for (let n = 0; n < 4; n++) await enter('ma', 'wrong', here, later(2))
  expect(await enter('ma', password, here, later(3))).toBe('in')
})

test('an own account doesn’t wash an address clean for guessing at others', async () => {
  await fail(4, () => ({ username: 'li', address: here }), start)
  expect(await enter('ma', password, here, start)).toBe('in')
  await fail(1, () => ({ username: 'li', address: here }), start)
  expect(await enter('li', password, here, start)).toBe('SIGN_IN_LOCKED')
})

test('20 failures an hour lock the account from everywhere, and no other account', async () => {
  const fromEverywhere = (n: number) => ({ username: 'ma', address: `10.2.0.${n}` })
  await fail(19, fromEverywhere, start)
  expect(await findLock(em, { username: 'ma', address: here }, start)).toBeNull()
  await fail(1, fromEverywhere, later(40))
  expect(await findLock(em, { username: 'ma', address: here }, later(41))).toEqual({
    what: 'ACCOUNT',
    until: later(70),
  })
  expect(await findLock(em, { username: 'li', address: here }, later(41))).toBeNull()
  expect(await findLock(em, { username: 'ma', address: here }, later(70))).toBeNull()
})

test('50 failures an hour lock the address for every name, and no other address', async () => {
  const everyName = (n: number) => ({ username: `name${n}`, address: here })
  await fail(49, everyName, start)
  expect(await findLock(em, { username: 'ma', address: here }, start)).toBeNull()
  await fail(1, everyName, later(40))
  expect(await findLock(em, { username: 'ma', address: here }, later(41))).toEqual({
    what: 'ADDRESS',
    until: later(70),
  })
  expect(await findLock(em, { username: 'ma', address: there }, later(41))).toBeNull()
})

test('failures further apart than the window don’t add up', async () => {
  await fail(19, (n) => ({ username: 'ma', address: `10.2.0.${n}` }), start)
  await fail(1, () => ({ username: 'ma', address: here }), later(60))
  expect(await findLock(em, { username: 'ma', address: here }, later(60))).toBeNull()
})

describe('where the account signed in lately', () => {
  const fromEverywhere = (n: number) => ({ username: 'ma', address: `10.2.0.${n}` })
  const days = (count: number) => later(count * 24 * 60)

  test('failures elsewhere lock nobody out, for 30 days', async () => {
    expect(await enter('ma', password, here, start)).toBe('in')
    await fail(20, fromEverywhere, days(29))
    expect(await enter('ma', password, there, days(29))).toBe('SIGN_IN_LOCKED')
    expect(await enter('ma', password, here, days(29))).toBe('in')
    await fail(20, fromEverywhere, days(60))
    expect(await enter('ma', password, here, days(60))).toBe('SIGN_IN_LOCKED')
  })

  test('failures there are limited as anywhere', async () => {
    expect(await enter('ma', password, here, start)).toBe('in')
    for (let n = 0; n < 5; n++) expect(await enter('ma', 'wrong', here, later(1))).toBe('SIGN_IN_FAILED')
    expect(await enter('ma', password, here, later(2))).toBe('SIGN_IN_LOCKED')
  })

  test('only that account is let in', async () => {
    expect(await enter('ma', password, here, start)).toBe('in')
    await fail(20, (n) => ({ username: 'li', address: `10.2.0.${n}` }), start)
    expect(await enter('li', password, here, later(1))).toBe('SIGN_IN_LOCKED')
  })
})

test('the addresses of an IPv6 /64 count as one, and the audit has each whole', async () => {
  const host = (n: number) => `2001:db8:7:1::${n.toString(16)}`
  for (let n = 0; n < 5; n++) expect(await enter('ma', 'wrong', host(n), start)).toBe('SIGN_IN_FAILED')
  expect(await enter('ma', password, host(9), later(1))).toBe('SIGN_IN_LOCKED')
  expect(await enter('ma', password, '2001:db8:7:2::9', later(1))).toBe('in')
  const { rows } = await sql<{ address: string }>`select distinct address from audit_entry
    where event = 'SIGN_IN_FAILED' order by 1`.execute(em.getKysely())
  expect(rows.map(({ address }) => address)).toEqual([0, 1, 2, 3, 4, 9].map(host))
})

test('the audit tells failures, the lock and the refused attempt, never a password', async () => {
  for (let n = 0; n < 5; n++) await enter('MA', 'Secret-guess-1', here, start)
  await enter('ma', password, here, later(1))
  const { rows } = await sql<{ event: string; username: string; address: string; detail: object }>`
    select event, username, address, detail from audit_entry order by id`.execute(em.getKysely())
  const failed = { event: 'SIGN_IN_FAILED', username: 'ma', address: here, detail: {} }
  expect(rows).toEqual([
    ...Array.from({ length: 4 }, () => failed),
    { event: 'LOCKED', username: 'ma', address: here, detail: { what: 'PAIR', until: later(30).toISOString() } },
    failed,
    { ...failed, detail: { locked: 'PAIR' } },
  ])
})
