import { cpSync, mkdtempSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import http from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream'
import type { Page, WebSocket } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { sampleAccounts } from '../../server/sample/account'
import { startTestApp } from '../support/app'
import { enter, goTo } from '../support/browser'
import { testPassword } from '../support/config'
import { aRow, xlsxOf } from '../support/declaration-file'
import { joinSockets } from '../support/join-sockets'
import { closePages, sharedBrowser } from '../support/sample-in-browser'

// The whole portal over https with its own certificate, and below a path behind a reverse proxy, on one portal.

const samples = 'test/support/certificate'
const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'))
const tls = { cert: path.join(folder, 'cert.pem'), key: path.join(folder, 'key.pem') }
function install(name: 'first' | 'renewed', ...kinds: ('cert' | 'key')[]): void {
  for (const kind of kinds) cpSync(path.join(samples, `${name}.${kind}.pem`), tls[kind])
}

let app: App
let proxy: http.Server

beforeAll(async () => {
  install('first', 'cert', 'key')
  app = await startTestApp({ data: 'sample', config: { tls, basePath: '/review' } })
  proxy = await openProxy(app)
})

afterAll(async () => {
  await closePages()
  proxy.closeAllConnections()
  proxy.close()
  await app.stop()
})

/** A small reverse proxy without encryption that publishes the portal below its path, and something else elsewhere. */
async function openProxy({ url }: App): Promise<http.Server> {
  const { port } = new URL(url)
  const forward = (request: http.IncomingMessage) =>
    https.request({
      port,
      host: '127.0.0.1',
      method: request.method,
      path: request.url,
      rejectUnauthorized: false,
      headers: { ...request.headers, 'x-forwarded-for': '10.0.0.7', 'x-forwarded-proto': 'http' },
    })
  const server = http.createServer((request, response) => {
    if (!/^\/review(\/|$)/.test(request.url!)) return response.writeHead(502).end('another program')
    const asked = forward(request).on('error', () => response.destroy())
    asked.on('response', (answer) => {
      // The browser has left the page.
      if (response.destroyed) answer.destroy()
      else pipeline(answer, response.writeHead(answer.statusCode!, answer.headers), () => {})
    })
    pipeline(request, asked, () => {})
  })
  server.on('upgrade', (request, socket) => {
    const asked = forward(request).on('error', () => socket.destroy())
    // Node has left both sockets without a listener for errors.
    socket.on('error', () => asked.destroy())
    asked.on('upgrade', ({ headers }, portal) => {
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`)
      socket.write(['HTTP/1.1 101 Switching Protocols', ...lines, '', ''].join('\r\n'))
      joinSockets(socket, portal)
    })
    asked.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const liveMessage = (socket: WebSocket) =>
  socket.waitForEvent('framereceived', ({ payload }) => String(payload).includes('"changed"'))

async function useEverything(url: string, number: number): Promise<Page> {
  const context = await (await sharedBrowser()).newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' })
  context.setDefaultTimeout(90_000)
  const page = await context.newPage()
  const { username } = sampleAccounts.find(({ displayName }) => displayName === '市人社局')!
  const failed: string[] = []
  page.on('response', (response) => response.status() >= 400 && failed.push(`${response.status()} ${response.url()}`))
  page.on('pageerror', (error) => failed.push(error.message))
  const opened = page.waitForEvent('websocket')
  await enter(page, { ...app, url }, username)
  await page.getByRole('heading', { name: '总览' }).waitFor()
  const socket = await opened
  expect(socket.url()).toBe(`${url.replace(/^http/, 'ws')}/graphql`)

  await goTo(page, '申报明细')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /csv$/ }).click()
  expect(await readFile(await (await download).path(), 'utf8')).toContain('申报编号')

  const live = liveMessage(socket)
  await goTo(page, '数据导入')
  await page.getByLabel('选择文件').setInputFiles(await xlsxOf([aRow(number)]))
  await page.getByTestId('import-verdict').filter({ hasText: '可以写入：新增 1 件' }).waitFor()
  await live

  // A page deep in the portal, opened by its address: its scripts and its later pages are found from there.
  await page.goto(`${url}/import/words`)
  await page.getByRole('heading', { name: '用词认定' }).waitFor()
  expect(failed).toEqual([])
  return page
}

test('over https by its own certificate: sign-in, pages, live messages, an export, an upload', async () => {
  const page = await useEverything(app.url, 801)
  expect(app.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/review$/)
  expect(await page.context().cookies()).toMatchObject([
    { name: '__Secure-portal-session', path: '/review', secure: true, httpOnly: true, sameSite: 'Strict' },
  ])
})

test('below a path behind a proxy: the same, and no address outside of the path', async () => {
  const page = await useEverything(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}/review`, 802)
  expect(await page.context().cookies()).toMatchObject([{ name: 'portal-session', path: '/review', secure: false }])
})

/** A link that the page's account makes opens 大屏 on another computer, whose cookie is for its one route. */
async function openScreen(url: string, token: string) {
  const context = await (await sharedBrowser()).newContext({ ignoreHTTPSErrors: true })
  const screen = await context.newPage()
  await screen.goto(`${url}/wall#${token}`)
  await screen.getByTestId('wall-DECLARED').waitFor()
  return context.cookies(`${url}/wall-figures`)
}

test('大屏 over https, and below a path behind a proxy', async () => {
  const context = await (await sharedBrowser()).newContext({ ignoreHTTPSErrors: true })
  const headers = { 'x-portal': '1' }
  const { username } = sampleAccounts.find(({ displayName }) => displayName === '市人社局')!
  await context.request.post(`${app.url}/session`, { headers, data: { username, password: testPassword } })
  const data = { query: 'mutation { createWallLink(name: "大厅", days: 1) { token } }' }
  const answer = await context.request.post(`${app.url}/graphql`, { headers, data })
  const { token } = ((await answer.json()) as { data: { createWallLink: { token: string } } }).data.createWallLink
  const cookie = { path: '/review/wall-figures', httpOnly: true, sameSite: 'Strict' }
  expect(await openScreen(app.url, token)).toMatchObject([{ ...cookie, name: '__Secure-portal-wall', secure: true }])
  const published = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/review`
  expect(await openScreen(published, token)).toMatchObject([{ ...cookie, name: 'portal-wall', secure: false }])
})

/** The certificate that a new connection gets, as it names itself, and the answer's headers. */
function connect(): Promise<{ name: string; headers: http.IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(app.url)
    const options = { port, host: '127.0.0.1', path: '/health/live', rejectUnauthorized: false, agent: false }
    https
      .get(options, (response) => {
        const { subject } = (response.socket as import('node:tls').TLSSocket).getPeerCertificate()
        response.resume().on('end', () => resolve({ name: String(subject.CN), headers: response.headers }))
      })
      .on('error', reject)
  })
}

test('a renewed certificate is taken without a restart, once both of its files are there', async () => {
  const { name, headers } = await connect()
  expect(name).toBe('portal.test first')
  expect(headers['strict-transport-security']).toMatch(/^max-age=\d+/)
  install('renewed', 'cert')
  expect((await connect()).name).toBe('portal.test first')
  install('renewed', 'key')
  expect((await connect()).name).toBe('portal.test renewed')
})
