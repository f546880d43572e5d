import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, TestClient } from '../support/client'

let app: App

beforeAll(async () => {
  app = await startTestApp({ data: 'real' })
})
afterAll(() => app.stop())

/** With plain HTTP, because `fetch` sets its own Host header. */
function look(headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>()
  const asked = request(new URL('/metrics', app.url), { headers }, (response) => {
    let text = ''
    response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    response.on('end', () => resolve({ status: response.statusCode!, text }))
  })
  asked.on('error', reject).end()
  return promise
}

test('a watchman on this machine reads how the portal is', async () => {
  const client = await signedIn(app, 'admin')
  await client.ask('{ viewer { username } }')
  await client.fetch('/workbooks/declarations.csv?year=2026&search=金丝雀')
  await client.fetch('/nowhere/at/all')
  const { status, text } = await look()
  expect(status).toBe(200)
  expect(text).toContain('portal_http_requests_total{route="POST /graphql",status="200"} 1')
  expect(text).toContain('portal_http_requests_total{route="POST /session",status="204"} 1')
  expect(text).toMatch(/portal_database_connections\{pool="request",state="idle"\} \d/)
  for (const name of ['memory_bytes', 'event_loop_delay_seconds', 'imports_running', 'exports', 'up_seconds']) {
    expect(text).toContain(`# TYPE portal_${name} gauge`)
  }
})

test('nobody is in it: no account, no address, no word that was searched for', async () => {
  const { text } = await look()
  expect(text).not.toMatch(/admin|127\.0\.0\.1|金丝雀|search|nowhere/)
})

test.each([
  ['what a proxy passes on', { 'x-forwarded-for': '10.0.0.7' }],
  ['a proxy that says so in the new way', { forwarded: 'for=10.0.0.7' }],
  ['a proxy that only says that it is one', { via: '1.1 nginx' }],
  ['a foreign name for this machine', { host: 'rsj.hami.example' }],
])('%s: there is no such address', async (_, headers) => {
  const { status, text } = await look(headers)
  expect(status).toBe(404)
  expect(text).not.toContain('portal_')
})

test('it doesn’t count toward what an address may ask', async () => {
  for (let count = 0; count < 20; count += 1) expect((await look()).status).toBe(200)
  expect((await new TestClient(app).fetch('/health/live')).status).toBe(200)
})
