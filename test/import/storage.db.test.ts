import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import type { App } from '../../server/app'
import { standardLimits } from '../../server/http/limit'
import { receivedFile, uploadFolder } from '../../server/import/upload/received-file'
import { deleteArriving, sweepReceivedFiles } from '../../server/import/upload/sweep'
import { accountForTest } from '../support/account'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { testNow, testPassword } from '../support/config'

const kilobyte = 1024
const storage = { ofAccount: 250 * kilobyte, ofAll: 450 * kilobyte, keptFree: kilobyte }
let app: App
let one: TestClient
let other: TestClient
let third: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'real', config: { limits: { ...standardLimits, storage } } })
  for (const username of ['one', 'other', 'third']) {
    const account = { username, displayName: username, role: Role.CITY_HR, password: testPassword }
    await accountForTest(app.portal.owner.em.fork(), account)
  }
  one = await signedIn(app, 'one')
  other = await signedIn(app, 'other')
  third = await signedIn(app, 'third')
})
afterAll(() => app.stop())
beforeEach(async () => {
  const { rows } = await sql<{ id: number }>`select id from import_run`.execute(app.portal.owner.em.fork().getKysely())
  await sweepAll(rows.map(({ id }) => id))
})

const sweep = () => sweepReceivedFiles(app.portal, new Date(), () => true)

/** Makes every stored file older than it may be. */
async function sweepAll(ids: number[]): Promise<void> {
  for (const id of ids.filter((each) => existsSync(receivedFile(app.portal, each)))) age(id, 31)
  await deleteArriving(app.portal)
  await sweep()
  mkdirSync(uploadFolder(app.portal.config.dataDir), { recursive: true })
  expect(readdirSync(uploadFolder(app.portal.config.dataDir))).toEqual([])
}

function age(id: number, days: number): void {
  const at = new Date(Date.now() - days * 86_400_000)
  utimesSync(receivedFile(app.portal, id), at, at)
}

/** No table, so that the import fails at once. */
const text = '今天天气很好\n'.repeat((100 * kilobyte) / 19)

const send = (client: TestClient) =>
  client.fetch('/imports', { method: 'POST', headers: { 'content-type': 'text/csv' }, body: text })

async function refusalOf(answer: Response): Promise<{ code: string; message: string }> {
  expect(answer.status).toBe(507)
  return ((await answer.json()) as { error: { code: string; message: string } }).error
}

const idOf = async (answer: Response) => Number(((await answer.json()) as { id: string }).id)

async function failed(): Promise<number> {
  const id = await idOf(await send(one))
  const stateOf = async () =>
    (await one.get<{ importRun: { state: string } }>(`{ importRun(id: "${id}") { state } }`)).importRun.state
  await expect.poll(stateOf).toBe('FAILED')
  return id
}

test('an account’s files have a quota, and all accounts’ files together another', async () => {
  for (let count = 0; count < 2; count += 1) expect((await send(one)).status).toBe(202)
  expect(await refusalOf(await send(one))).toEqual({
    code: 'UPLOAD_QUOTA',
    message: '本账号保存的上传文件已有 1 MB，最多 1 MB，这个文件放不下。请先放弃不再需要的导入，再上传。',
  })
  for (let count = 0; count < 2; count += 1) expect((await send(other)).status).toBe(202)
  expect(await refusalOf(await send(third))).toEqual({
    code: 'UPLOAD_QUOTA_OF_ALL',
    message:
      '全部账号保存的上传文件已有 1 MB，最多 1 MB，这个文件放不下。请各账号先放弃不再需要的导入，或请管理员调高上限。',
  })
})

test('files that arrive together don’t pass the quota together', async () => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => send(one)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 202, 507, 507])
  expect((await send(other)).status).toBe(202)
})

test('without free space on the disk no file is taken, and the sentence names folder, free and needed space', async () => {
  storage.keptFree = 1024 ** 5
  const { code, message } = await refusalOf(await send(one))
  storage.keptFree = kilobyte
  expect(code).toBe('UPLOAD_DISK_FULL')
  expect(message).toContain(uploadFolder(app.portal.config.dataDir))
  expect(message).toMatch(/只剩 \d+ MB，接收这个文件需要 1073741825 MB/)
  expect((await send(one)).status).toBe(202)
})

test('a failed import’s file is kept for a day, others for thirty, and one that was arriving not after its process', async () => {
  const [long, short] = [await failed(), await failed()]
  const part = path.join(uploadFolder(app.portal.config.dataDir), 'x.part')
  writeFileSync(part, 'half')
  const db = app.portal.owner.em.fork().getKysely()
  const yesterday = new Date(testNow.getTime() - 25 * 3_600_000)
  await sql`update import_run set finished_at = ${yesterday} where id = ${long}`.execute(db)
  await sweep()
  expect([long, short].map((id) => existsSync(receivedFile(app.portal, id)))).toEqual([false, true])
  expect(existsSync(part)).toBe(true)
  // A run that was cut has no time of its end: its day begins when that is noticed.
  await sql`update import_run set finished_at = null, started_at = ${yesterday} where id = ${short}`.execute(db)
  await deleteArriving(app.portal)
  await sweep()
  expect(existsSync(receivedFile(app.portal, short))).toBe(true)
  expect(existsSync(part)).toBe(false)
  await sql`update import_run set state = 'PLANNED', finished_at = ${yesterday} where id = ${short}`.execute(db)
  age(short, 29)
  await sweep()
  expect(existsSync(receivedFile(app.portal, short))).toBe(true)
  age(short, 31)
  await sweep()
  expect(existsSync(receivedFile(app.portal, short))).toBe(false)
})
