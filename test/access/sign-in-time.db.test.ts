import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from '../../server/access/account'
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
