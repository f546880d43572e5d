import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from '../../server/access/account'
import { recordFailure } from '../../server/access/sign-in/lock-out'
import type { App } from '../../server/app'
import { Role } from '../../schema/vocabulary'
import { startTestApp } from '../support/app'
import { TestClient } from '../support/client'

const password = 'Tianshan-7'
let app: App

beforeAll(async () => {
  app = await startTestApp({ data: 'real' })
  const account = { username: 'ma', displayName: '马科长', role: Role.LEADER, password }
  await createAccount(app.portal.owner.em.fork(), account)
})
afterAll(() => app.stop())

/**
 * A sign-in through a proxy on this machine that sends the client's address. `ms` is processor time, because it equals what
 * an attacker could measure on an idle machine and does not depend on the load of this one.
 */
async function attempt(username: string, typed: string, address: string): Promise<{ status: number; ms: number }> {
  const begun = process.cpuUsage()
  const { status } = await new TestClient(app).fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ username, password: typed }),
  })
  const { user, system } = process.cpuUsage(begun)
  return { status, ms: (user + system) / 1000 }
}

test('an unknown name takes as long as a known one', async () => {
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let n = 0; n < 8; n += 1) {
    times.known.push((await attempt('ma', 'wrong', `10.2.0.${n}`)).ms)
    times.unknown.push((await attempt(`nobody-${n}`, 'wrong', `10.3.0.${n}`)).ms)
  }
  // The shortest time of each is the work itself; other work in the process can only add to it.
  const [known, unknown] = [Math.min(...times.known), Math.min(...times.unknown)]
  expect(unknown / known).toBeGreaterThan(0.6)
  expect(unknown / known).toBeLessThan(1.7)
})

test('five failures from one address keep the right password out from there, and let it in from another', async () => {
  for (let n = 0; n < 5; n += 1) expect((await attempt('ma', 'wrong', '10.4.0.1')).status).toBe(401)
  expect((await attempt('ma', password, '10.4.0.1')).status).toBe(429)
  expect((await attempt('ma', password, '10.4.0.2')).status).toBe(204)
})

test('a locked attempt is refused without computing a hash, and known and unknown names alike', async () => {
  const hashes = [await attempt('nobody', 'wrong', '10.5.0.1'), await attempt('nobody', 'wrong', '10.5.0.2')]
  const hashed = Math.min(...hashes.map(({ ms }) => ms))
  for (const username of ['ma', 'nobody']) {
    for (let n = 0; n < 5; n += 1)
      await recordFailure(app.portal.owner.em.fork(), { username, address: '10.6.0.1' }, new Date())
  }
  const refused = async (username: string) => {
    const answers = [await attempt(username, password, '10.6.0.1'), await attempt(username, 'wrong', '10.6.0.1')]
    expect(answers.map(({ status }) => status)).toEqual([429, 429])
    return Math.min(...answers.map(({ ms }) => ms))
  }
  const [known, unknown] = [await refused('ma'), await refused('nobody')]
  expect(Math.max(known, unknown)).toBeLessThan(hashed / 2)
})

test.each([
  ['elsewhere', '10.7.0.1'],
  ['where the account signed in lately, behind the same address,', '2001:db8:9:9::1'],
])('behind five wrong sign-ins of one /64 a right one %s is answered before the fourth', async (_, place) => {
  expect((await attempt('ma', password, place)).status).toBe(204)
  const answered: string[] = []
  const send = async (username: string, typed: string, address: string) => {
    const { status } = await attempt(username, typed, address)
    answered.push(`${username} ${status}`)
  }
  const wrong = Array.from({ length: 5 }, (_, n) => send(`guess-${n}`, 'wrong', `2001:db8:9:9::${n + 1}`))
  await Promise.all([...wrong, send('ma', password, place)])
  expect(answered).toHaveLength(6)
  expect(answered.slice(0, 4)).toContain('ma 204')
})
