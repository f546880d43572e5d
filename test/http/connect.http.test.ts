import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../server/config'
import { openHttp } from '../../server/http/open-http'

const request = (method: string, upgrade = '') =>
  `${method} a:1 HTTP/1.1\r\nHost: a\r\n${upgrade}\r\n${'x'.repeat(1000)}`

test.each([
  ['CONNECT', request('CONNECT')],
  ['an upgrade', request('GET', 'Connection: Upgrade\r\nUpgrade: websocket\r\n')],
  ['no HTTP', 'x'.repeat(1000)],
])('a client that asks for %s and resets its connection ends nothing but the connection', async (_, text) => {
  const http = openHttp(readConfig({ LOG_LEVEL: 'silent' }))
  onTestFinished(() => http.close())
  await http.listen({ host: '127.0.0.1', port: 0 })
  const { port } = http.server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  for (let count = 0; count < 5; count += 1) {
    const arriving = once(http.server, 'connection') as Promise<[Socket]>
    const client = connect(port, '127.0.0.1').on('error', () => {})
    const [arrived] = await arriving
    const gone = new Promise<void>((resolve) => arrived.on('close', () => resolve()))
    client.write(text, () => client.resetAndDestroy())
    await gone
  }
  // An error that nobody listens to is reported by Vitest; in the portal it would end the process.
  expect((await fetch(`${url}/nothing`)).status).toBe(404)
})
