import net from 'node:net'
import { once } from 'node:events'
import pg from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startTestApp } from '../support/app'
import { signedIn } from '../support/client'

test('stopping waits for no connection that a browser opened ahead of need, and for no one who left', async () => {
  const app = await startTestApp({ data: 'sample' })
  const bureau = await signedIn(app, 'bureau')
  const other = new pg.Client({ connectionString: app.portal.config.databaseUrl! })
  await other.connect()
  onTestFinished(() => other.end())
  await other.query('begin; lock table tally, narrow_tally, declaration in access exclusive mode')
  const leave = new AbortController()
  const asked = bureau.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ findings(filter: { year: [2026] }) { rules { open } } }` }),
    signal: leave.signal,
  })
  await vi.waitFor(async () => {
    const { rowCount } = await other.query(`select from pg_locks where not granted and relation is not null`)
    expect(rowCount).toBeGreaterThan(0)
  }, 30_000)
  leave.abort()
  await expect(asked).rejects.toThrow()
  const { hostname, port } = new URL(app.url)
  const ahead = net.connect(Number(port), hostname)
  await once(ahead, 'connect')
  // Node would wait a minute for the connection's first request; the test allows half of that.
  await app.stop()
  expect(ahead.destroyed || (await once(ahead, 'close'))).toBeTruthy()
}, 60_000)
