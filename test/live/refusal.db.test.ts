import { once } from 'node:events'
import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { changed, liveUrl, openPage, socketOf, type LivePage } from './live-page'
import { askToUpgrade } from './upgrade'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

/** A raw socket that sends any text. Returns the code with which the server closed it. */
async function closedAfter(saying: string[], headers: Record<string, string>): Promise<number> {
  const socket = new (socketOf(headers))(liveUrl(app), 'graphql-transport-ws')
  onTestFinished(() => socket.close())
  socket.addEventListener('open', () => saying.forEach((text) => socket.send(text)))
  return new Promise((resolve) => socket.addEventListener('close', ({ code }) => resolve(code)))
}

const isOpen = (page: LivePage) => Promise.race([page.closed.then(() => false), sleep(200, true)])

const own = () => ({ cookie: bureau.cookie, origin: app.url })
const init = JSON.stringify({ type: 'connection_init' })

describe('who may open a socket', () => {
  test('a page of another origin, or none, is refused before there is a socket', async () => {
    for (const origin of ['http://evil.example', `${app.url}1`, 'null', undefined]) {
      const headers = { cookie: bureau.cookie, ...(origin ? { origin } : {}) }
      const { status, body } = await askToUpgrade(app, '/graphql', headers)
      expect([origin, status, JSON.parse(body).error.code]).toEqual([origin, 403, 'CSRF_REFUSED'])
    }
    expect((await askToUpgrade(app, '/graphql', own())).status).toBe(101)
  })

  test('nobody signed in: closed as signed out', async () => {
    expect(await closedAfter([init], { origin: app.url })).toBe(4401)
    expect(await closedAfter([init], { origin: app.url, cookie: 'portal-session=made-up' })).toBe(4401)
  })

  test('the eleventh socket of an account is told to try later, the first ten stay', async () => {
    const yiwu = await signedIn(app, 'yiwu')
    const pages = await Promise.all(Array.from({ length: 10 }, () => openPage(yiwu)))
    const eleventh = await openPage(yiwu)
    expect(await eleventh.closed).toBe(1013)
    await pages[0]!.client.dispose()
    await pages[0]!.closed
    await vi.waitFor(async () => expect(await isOpen(await openPage(yiwu))).toBe(true), 30_000)
    expect(await Promise.all(pages.slice(1).map(isOpen))).toEqual(Array.from({ length: 9 }, () => true))
  })
})

describe('what a socket may say', () => {
  const refused = async (query: string) => (await openPage(bureau, query)).refused

  test('no query and no mutation, whatever stands beside it', async () => {
    for (const query of [
      '{ viewer { username } }',
      'mutation { changePassword(current: "a", next: "b") { username } }',
      'query { viewer { username } } subscription S { changed { revision } }',
    ]) {
      expect([query, await refused(query)]).toEqual([query, ['GRAPHQL_VALIDATION_FAILED']])
    }
  })

  test('what HTTP refuses: too many aliases, fields that are none, introspection, no GraphQL at all', async () => {
    const aliases = Array.from({ length: 16 }, (_, n) => `a${n}: revision`).join(' ')
    expect(await refused(`subscription { changed { ${aliases} } }`)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    expect(await refused('subscription { declarations { name } }')).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    expect(await refused('subscription { __schema { types { name } } }')).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    expect(await refused('subscription {')).toEqual(['GRAPHQL_PARSE_FAILED'])
    expect(await refused(`subscription { changed { ${'revision '.repeat(400)} } }`)).toEqual([])
    expect(await refused(`subscription { changed { ${'x '.repeat(1200)} } }`)).toEqual(['GRAPHQL_PARSE_FAILED'])
  })

  test('one subscription', async () => {
    const page = await openPage(bureau)
    const codes = await new Promise((resolve) =>
      page.client.subscribe(
        { query: changed },
        {
          next: () => {},
          error: (errors) => resolve((errors as { extensions: { code: string } }[]).map((e) => e.extensions.code)),
          complete: () => {},
        },
      ),
    )
    expect(codes).toEqual(['BAD_REQUEST'])
  })

  test('nothing above 4 KB, nothing that is no message, nothing before its name', async () => {
    const long = JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(5000) } })
    expect(await closedAfter([init, long], own())).toBe(1009)
    expect(await closedAfter(['<script>'], own())).toBe(4400)
    expect(await closedAfter([JSON.stringify({ id: '1', type: 'next', payload: { data: {} } })], own())).toBe(4400)
    const subscribe = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: changed } })
    expect(await closedAfter([subscribe], own())).toBe(4401)
  })

  test('something within five seconds', async () => {
    expect(await closedAfter([], own())).toBe(4408)
  })
})

describe('elsewhere', () => {
  test('a subscription over HTTP is refused like any other operation that isn’t there', async () => {
    const { status, errors } = await bureau.ask(changed)
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
  })

  test('the address asked for as a page isn’t there', async () => {
    expect((await bureau.fetch('/graphql')).status).toBe(404)
  })

  test('an upgrade where there is none is answered, and its connection let go', async () => {
    const answer = await askToUpgrade(app, '/nowhere', own())
    expect(answer.status).toBe(404)
    await answer.ended
    const strange = await askToUpgrade(app, '/graphql', { ...own(), host: 'evil.example' })
    expect(strange.status).toBe(421)
    await strange.ended
  })
})

test('a socket that only sends and never reads is ended before its answers fill the memory', async () => {
  const { hostname, port } = new URL(app.url)
  const socket = net.connect(Number(port), hostname)
  const gone = new Promise<string>((resolve) => {
    socket.on('error', () => resolve('gone'))
    socket.on('close', () => resolve('gone'))
  })
  socket.write(
    [
      `GET /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${app.url}\r\nCookie: ${bureau.cookie}`,
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==',
      'Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    ].join('\r\n'),
  )
  await once(socket, 'data')
  socket.pause()
  const ping = frameOf(JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(4000) } }))
  const batch = Buffer.concat(Array.from({ length: 256 }, () => ping))
  const before = process.memoryUsage().rss
  const flood = (async () => {
    for (let sent = 0; sent < 200; sent += 1) {
      if (!socket.write(batch)) await Promise.race([once(socket, 'drain'), gone])
    }
    return 'sent 200 MB'
  })()
  expect(await Promise.race([gone, flood])).toBe('gone')
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20)
})

/** A text as a masked WebSocket frame, of 126 to 65,535 bytes. */
function frameOf(text: string): Buffer {
  const body = Buffer.from(text)
  // A mask of zeros does not change the body.
  return Buffer.concat([Buffer.from([0x81, 0xfe, body.length >> 8, body.length & 0xff, 0, 0, 0, 0]), body])
}
