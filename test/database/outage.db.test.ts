import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { App } from '../../server/app'
import { requestRole } from '../../server/database/request-role'
import { openPage } from '../live/live-page'
import { startCuttableApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import type { CuttableLink } from '../support/cuttable-link'
import { aRow, xlsxOf } from '../support/declaration-file'

let app: App
let link: CuttableLink
let bureau: TestClient
/** On the other side of the link: one locks, the other sees what waits. A transaction sees one state of the activity. */
let direct: pg.Client
let watcher: pg.Client
const said: string[] = []

beforeAll(async () => {
  ;[app, link] = await startCuttableApp({ data: 'sample' }, (line) => said.push(line))
  bureau = await signedIn(app, 'bureau')
  direct = new pg.Client({ connectionString: link.target.href })
  watcher = new pg.Client({ connectionString: link.target.href })
  await Promise.all([direct.connect(), watcher.connect()])
})
afterAll(async () => {
  await Promise.all([direct.end(), watcher.end()])
  await app.stop()
})

/** Runs while a table is locked, so that whatever asks it waits. */
async function whileLocked<T>(table: string, work: () => Promise<T>): Promise<T> {
  await direct.query(`begin; lock table ${table} in access exclusive mode`)
  try {
    return await work()
  } finally {
    await direct.query('rollback')
  }
}

/** Process ids of the portal's connections that wait for the lock. */
async function waiting(roles = '%'): Promise<number[]> {
  const { rows } = await watcher.query<{ pid: number }>(
    `select pid from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock' and usename like $1`,
    [roles],
  )
  return rows.map(({ pid }) => pid)
}

/** Those of requests: the portal's own work, such as deciding findings, may wait for the same lock. */
const waitingRequests = () => waiting(`${requestRole}%`)

const untilWaiting = (pids: () => Promise<number[]> = waiting) =>
  vi.waitFor(async () => expect(await pids()).not.toEqual([]), { timeout: 20_000 })
const statistics = '{ statistics(filter: { year: [2026] }, by: []) { declared } }'

async function runOf(id: string) {
  const { importRun } = await bureau.get<{
    importRun: { state: string; errorCode: string | null; errorMessage: string }
  }>('query ($id: ID!) { importRun(id: $id) { state errorCode errorMessage } }', { id })
  return importRun
}

async function upload(): Promise<string> {
  const body = new Uint8Array(readFileSync(await xlsxOf([aRow(1), aRow(2)])))
  const headers = { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment; filename="a.xlsx"' }
  const response = await bureau.fetch('/imports', { method: 'POST', headers, body })
  return ((await response.json()) as { id: string }).id
}

const untilRead = (id: string) =>
  vi.waitFor(async () => expect((await runOf(id)).state).not.toBe('READING'), { timeout: 30_000 })

async function rereadInWhole(id: string): Promise<void> {
  await bureau.get('mutation ($id: ID!) { replanImport(id: $id) { state } }', { id })
  await untilRead(id)
  expect((await runOf(id)).state).toBe('PLANNED')
}

test('while the database is away every request is answered 503 DATABASE_AWAY at once, and afterwards all goes on', async () => {
  const page = await openPage(bureau)
  said.length = 0
  await link.cut()
  await vi.waitFor(() => expect(app.portal.database.away).toBe(true))
  const sentence = '数据库暂时连不上，正在重试；请稍候再操作，没有保存成功的内容请再保存一次。'
  const json = { method: 'POST', headers: { 'content-type': 'application/json' } }
  const requests: [string, RequestInit?][] = [
    ['/graphql', { ...json, body: JSON.stringify({ query: statistics }) }],
    ['/session', { ...json, body: JSON.stringify({ username: 'bureau', password: 'x' }) }],
    ['/imports', { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'x' }],
    ['/workbooks/annual.xlsx?year=2026'],
    ['/health/ready'],
    ['/metrics'],
  ]
  for (const [url, init] of requests) {
    const response = await bureau.fetch(url, init)
    expect([url, response.status, response.headers.get('retry-after'), await response.json()]).toEqual([
      url,
      503,
      '2',
      { error: { code: 'DATABASE_AWAY', message: sentence } },
    ])
  }
  expect((await bureau.fetch('/health/live')).status).toBe(200)
  expect((await bureau.fetch('/overview', { headers: { accept: 'text/html' } })).status).toBe(200)

  await link.mend()
  await vi.waitFor(async () => expect((await bureau.ask(statistics)).status).toBe(200), { timeout: 20_000 })
  await vi.waitFor(() => expect(page.received.length).toBeGreaterThan(0), { timeout: 20_000 })
  expect(said).toEqual([
    '数据库连不上了，正在重试；恢复之前暂停服务。',
    expect.stringMatching(/^数据库已恢复，中断 [\d.]+ 秒。$/),
  ])
})

test('an import that an outage cut says so, and is read again from the stored file', async () => {
  const id = await whileLocked('import_declaration', async () => {
    const cut = await upload()
    await untilWaiting()
    await link.cut()
    return cut
  })
  await link.mend()
  await vi.waitFor(async () => expect((await bureau.ask(statistics)).status).toBe(200), { timeout: 20_000 })
  await untilRead(id)
  expect(await runOf(id)).toEqual({
    state: 'FAILED',
    errorCode: 'IMPORT_DATABASE_AWAY',
    errorMessage: '处理时数据库中断，未写入任何数据。文件仍保留，请重新读取。',
  })
  await rereadInWhole(id)
})

test('an import whose connection is answered too late asks again, and is read', async () => {
  const { ownerAddress } = app.portal
  const { connectTimeout } = ownerAddress
  // As `connect_timeout` in DATABASE_URL.
  ownerAddress.connectTimeout = 300
  const held = link.hold('title-review-portal import')
  try {
    const id = await upload()
    await vi.waitFor(() => expect(held.count).toBeGreaterThan(1), { timeout: 20_000 })
    held.release()
    await untilRead(id)
    expect(await runOf(id)).toEqual({ state: 'PLANNED', errorCode: null, errorMessage: null })
  } finally {
    held.release()
    ownerAddress.connectTimeout = connectTimeout
  }
})

test('an import whose worker ends says nothing against the file, and is read again', async () => {
  process.once('worker', (worker) => void worker.terminate())
  const id = await upload()
  await untilRead(id)
  expect(await runOf(id)).toMatchObject({ state: 'FAILED', errorCode: 'IMPORT_INTERRUPTED' })
  await rereadInWhole(id)
})

test('a connection that is reset in a transaction is answered DATABASE_AWAY, and the next request is served', async () => {
  await whileLocked('declaration, tally, narrow_tally', async () => {
    const asked = bureau.ask(statistics)
    await untilWaiting(waitingRequests)
    for (const pid of await waitingRequests()) await direct.query('select pg_terminate_backend($1)', [pid])
    const { status, errors } = await asked
    expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'DATABASE_AWAY'])
  })
  expect((await bureau.ask(statistics)).status).toBe(200)
})

test.each([
  ['query', '/graphql', { method: 'POST', body: JSON.stringify({ query: statistics }) }],
  ['export', '/workbooks/annual.xlsx?year=2026', {}],
])('a client that hangs up ends its %s in the database within a second', async (_kind, url, init) => {
  await whileLocked('declaration, tally, narrow_tally', async () => {
    const client = new AbortController()
    const headers = { 'content-type': 'application/json' }
    const asked = bureau.fetch(url, { ...init, headers, signal: client.signal }).catch(() => 'hung up')
    await untilWaiting(waitingRequests)
    const begun = performance.now()
    client.abort()
    await vi.waitFor(async () => expect(await waitingRequests()).toEqual([]), { timeout: 5000, interval: 10 })
    expect(performance.now() - begun).toBeLessThan(1000)
    expect(await asked).toBe('hung up')
  })
})

test('a full disk is named, with what to do, and reading goes on', async () => {
  // PostgreSQL gets a real ENOSPC: the file of an empty table is /dev/full.
  await direct.query('truncate sign_in_failure')
  const { rows } = await direct.query<{ file: string }>(
    `select current_setting('data_directory') || '/' || pg_relation_filepath('sign_in_failure') as file`,
  )
  const { file } = rows[0]!
  rmSync(file)
  symlinkSync('/dev/full', file)
  try {
    const failed = await bureau.fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'bureau', password: 'wrong' }),
    })
    expect([failed.status, await failed.json()]).toEqual([
      507,
      {
        error: {
          code: 'DISK_FULL',
          message:
            '数据库所在的磁盘已满，这次没有保存，已有数据没有丢失，仍可查询；请管理员移走该磁盘上的旧备份、日志等，至少留出 1 GB，然后重新操作。',
        },
      },
    ])
    expect((await bureau.ask(statistics)).status).toBe(200)
  } finally {
    rmSync(file)
    writeFileSync(file, '')
    expect(path.isAbsolute(file)).toBe(true)
  }
})
