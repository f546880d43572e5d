import net from 'node:net'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { startTestApp } from '../support/app'
import { signedIn } from '../support/client'

test('stopping waits for no connection that a browser opened ahead of need, and for no one who left', async () => {
  const app = await startTestApp({ data: 'sample' })
  const bureau = await signedIn(app, 'bureau')
  const leave = new AbortController()
  const asked = bureau.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ findings(filter: { year: [2026] }) { rules { open } } }` }),
    signal: leave.signal,
  })
  setTimeout(() => leave.abort(), 100)
  await expect(asked).rejects.toThrow()
  const { hostname, port } = new URL(app.url)
  const ahead = net.connect(Number(port), hostname)
  await once(ahead, 'connect')
  // Node would wait a minute for the connection's first request; the test allows half of that.
  await app.stop()
  expect(ahead.destroyed || (await once(ahead, 'close'))).toBeTruthy()
}, 30_000)
