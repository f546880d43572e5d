import net from 'node:net'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { standardLimits } from '../../server/http/limit'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { TestClient } from '../support/client'

let app: App

beforeAll(async () => {
  const seconds = { ...standardLimits.seconds, headers: 1, body: 1 }
  app = await startTestApp({ data: 'real', config: { limits: { ...standardLimits, seconds } } })
})
afterAll(() => app.stop())

/**
 * Sends a start, then one byte every tenth of a second until the server closes. Returns its answer and the number of
 * bytes.
 */
async function trickle(beginning: string): Promise<{ said: string; sent: number }> {
  const { hostname, port } = new URL(app.url)
  const socket = net.connect(Number(port), hostname)
  await once(socket, 'connect')
  let [said, sent] = ['', 0]
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()))
  socket.on('error', () => {})
  socket.write(beginning.replaceAll('\n', '\r\n'))
  const timer = setInterval(() => {
    socket.write('x')
    sent += 1
  }, 100)
  await once(socket, 'close')
  clearInterval(timer)
  return { said, sent }
}

const head = 'POST /session HTTP/1.1\nHost: x\nX-Portal: 1\nContent-Type: application/json\nContent-Length: 4000\n'

test.each([
  ['headers that don’t end (slowloris)', `${head}X-A: `],
  ['a body that trickles in', `${head}\n{"`],
])('%s: 408, long before all has come', async (_, beginning) => {
  const { said, sent } = await trickle(beginning)
  expect(said).toMatch(/^HTTP\/1\.1 408 /)
  expect(said).toMatch(/请求内容没有在规定时间内传完/)
  // The limit is one second, but headers are checked every two; a busy machine sends fewer bytes in that time.
  expect(sent).toBeLessThan(50)
})

test('fifty of them hold nobody else up', async () => {
  const slow = Array.from({ length: 50 }, (_, index) => trickle(index % 2 ? `${head}\n{"` : `${head}X-A: `))
  await sleep(200)
  const healthy = new TestClient(app).fetch('/health/ready').then(({ status }) => status)
  // If it had to wait for the slow senders, its answer would come after them.
  expect(await Promise.race([healthy, Promise.all(slow)])).toBe(200)
  const answers = await Promise.all(slow)
  expect(answers.filter(({ said }) => !said.startsWith('HTTP/1.1 408 '))).toEqual([])
})
