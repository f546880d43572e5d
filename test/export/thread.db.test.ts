import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { findAccountByUsername } from '../../server/access/account'
import type { App } from '../../server/app'
import { ExportThreads } from '../../server/export/worker/export-threads'
import type { ExportOrder } from '../../server/export/worker/message'
import { commandViewer } from '../../server/import/apply/apply-import'
import { sampleToRead } from '../support/sample'
import { signedIn, type TestClient } from '../support/client'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await sampleToRead()
  bureau = await signedIn(app, 'bureau')
})

const soon = { timeout: 60_000 }
const annual = '/workbooks/annual.xlsx?year=2026'

test('a workbook takes less than a quarter of its processor time from the thread that serves requests', async () => {
  await bureau.fetch('/workbooks/committees.xlsx?year=2026')
  const [thread, all] = [process.threadCpuUsage(), process.cpuUsage()]
  const response = await bureau.fetch(annual)
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100_000)
  const used = ({ user, system }: NodeJS.CpuUsage) => user + system
  expect(used(process.threadCpuUsage(thread))).toBeLessThan(used(process.cpuUsage(all)) / 4)
})

test('when the client goes, the query of its export ends in the database, and the place is free', async () => {
  const { queues, owner, exportThreads } = app.portal
  const going = new AbortController()
  await owner.em.fork().transactional(async (em) => {
    const db = em.getKysely()
    await sql`lock table declaration in access exclusive mode`.execute(db)
    const waiting = async () => {
      const { rows } = await sql<{ n: number }>`select count(*)::integer as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
      return rows[0]!.n
    }
    const asked = bureau.fetch(annual, { signal: going.signal })
    await expect.poll(waiting, soon).toBe(1)
    going.abort()
    await expect(asked).rejects.toThrow()
    await expect.poll(async () => [await waiting(), queues.exports.running], soon).toEqual([0, 0])
  })
  expect((await bureau.fetch('/workbooks/statistics.csv?year=2026&by=COUNTY')).status).toBe(200)
  expect(exportThreads.size).toBeLessThanOrEqual(queues.exports.share.places)
})

test('a file isn’t sent when the session ended while it was written', async () => {
  const leaving = await signedIn(app, 'yiwu')
  const asked = await app.portal.owner.em.fork().transactional(async (em) => {
    await sql`lock table declaration in access exclusive mode`.execute(em.getKysely())
    const answer = leaving.fetch('/workbooks/declarations.csv?year=2026')
    await expect.poll(() => app.portal.queues.exports.running, soon).toBe(1)
    expect((await leaving.fetch('/session', { method: 'DELETE' })).status).toBe(204)
    return { answer }
  })
  const response = await asked.answer
  expect([response.status, ((await response.json()) as { error: { code: string } }).error.code]).toEqual([
    401,
    'UNAUTHENTICATED',
  ])
})

test('an export that needs too much memory ends alone, says what to do, and so does the one that runs when the portal stops', async () => {
  const { portal } = app
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'thread-')), 'file')
  const { id, username, displayName } = (await findAccountByUsername(portal.owner.em.fork(), 'bureau'))!
  const viewer = commandViewer({ accountId: id, username, displayName })
  const order: ExportOrder = { name: 'declarations.csv', viewer, now: portal.now(), filter: { year: [2026] }, file }
  const carried = { progress: () => {}, unwanted: new AbortController().signal }

  const small = new ExportThreads(portal.exportThreads.settings, 1, () => true, { maxOldGenerationSizeMb: 8 })
  onTestFinished(() => small.stop())
  // What writes workbooks takes several times as much before the first row.
  const large: ExportOrder = { ...order, name: 'annual.xlsx' }
  await expect(small.run(large, carried)).rejects.toMatchObject({
    code: 'EXPORT_INTERRUPTED',
    message: '这份文件需要的内存太多，没有完成；导出请缩小筛选范围后再试。',
  })
  expect(small.size).toBe(0)

  const alone = new ExportThreads(portal.exportThreads.settings, 2, () => false)
  onTestFinished(() => alone.stop())
  await alone.run(order, carried)
  expect(alone.size).toBe(1)

  const stopping = new ExportThreads(portal.exportThreads.settings, 2, () => true)
  const begun = Promise.withResolvers<void>()
  const running = stopping.run(order, { ...carried, progress: () => begun.resolve() })
  const outcome = expect(running).rejects.toMatchObject({ code: 'EXPORT_INTERRUPTED' })
  await begun.promise
  // Its own and, as others wait, one that is ready.
  expect(stopping.size).toBe(2)
  await stopping.stop()
  await outcome
})
