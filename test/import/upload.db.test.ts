import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { aRow, inventedId, xlsxOf } from '../support/declaration-file'
import { bombOf, padding, zipWith } from '../reader/bomb'
import { partsOf, sheetXml } from '../reader/workbook'

let app: App
let officer: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  officer = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

const uploaded = (name: string, extent = '') => ({
  url: `/imports${extent}`,
  headers: {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  },
})

async function send(client: TestClient, name: string, body: Buffer, extent = ''): Promise<Response> {
  const { url, headers } = uploaded(name, extent)
  return client.fetch(url, { method: 'POST', headers, body: new Uint8Array(body) })
}

interface Run {
  state: string
  errorCode: string | null
  errorMessage: string | null
  read: number
  new: number
  unchanged: number
  changed: number
  rejected: number
  kept: boolean
  progress: { step: string } | null
}

const runOf = async (client: TestClient, id: string) =>
  (
    await client.get<{ importRun: Run }>(
      'query ($id: ID!) { importRun(id: $id) { state errorCode errorMessage read new changed unchanged rejected kept progress { step done total } } }',
      { id },
    )
  ).importRun

async function finished(client: TestClient, id: string): Promise<Run> {
  for (;;) {
    const run = await runOf(client, id)
    if (run.state !== 'READING') return run
    await sleep(50)
  }
}

async function planned(name: string, body: Buffer, client = officer) {
  const response = await send(client, name, body)
  expect(response.status).toBe(202)
  const { id } = (await response.json()) as { id: string }
  return { id, run: await finished(client, id) }
}

/** A file that waits with the large ones, although it has one row. */
async function largeFile(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await xlsxOf([aRow(901)]))
  workbook.addImage({ buffer: randomBytes(1_200_000) as unknown as ExcelJS.Buffer, extension: 'png' })
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

test('a small file is planned while a large one of another account waits for its place, and the large one after that', async () => {
  const { largeFiles } = app.portal.queues
  const leave = await largeFiles.enter('a large file of somebody else')
  const county = await signedIn(app, 'yiwu')
  const { id } = (await (await send(county, '大.xlsx', await largeFile())).json()) as { id: string }
  await expect.poll(() => largeFiles.waiting).toBe(1)
  const small = await planned('小.xlsx', readFileSync(await xlsxOf([aRow(902)])))
  expect(small.run.state).toBe('PLANNED')
  expect((await runOf(county, id)).state).toBe('READING')
  leave()
  expect((await finished(county, id)).state).toBe('PLANNED')
})

const workbook = partsOf({ sheets: [{ data: '<row r="1"><c t="inlineStr"><is><t>甲</t></is></c></row>' }] })
const [before, after] = sheetXml({ data: '|' }).split('|') as [string, string]
const bomb = () =>
  zipWith(
    workbook,
    bombOf('xl/worksheets/sheet1.xml', { before: `${before}<row>`, unit: '<c/>'.repeat(260_000), times: 500, after }),
    padding(4),
  )
const grid = () =>
  zipWith(workbook, {
    name: 'xl/worksheets/sheet1.xml',
    content: sheetXml({
      data: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      tail: '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations count="1"><dataValidation sqref="A1:XFD1048576"/></dataValidations>',
    }),
  })

/**
 * Milliseconds of work on the main thread, which serves all requests, before the slowest answer of the health check.
 */
async function slowestHealthDuring(work: () => Promise<unknown>): Promise<number> {
  let slowest = 0
  let done = false
  const watching = (async () => {
    while (!done) {
      const start = process.threadCpuUsage()
      expect((await fetch(new URL('/health/ready', app.url))).status).toBe(200)
      const { user, system } = process.threadCpuUsage(start)
      slowest = Math.max(slowest, (user + system) / 1000)
      await sleep(20)
    }
  })()
  await work()
  done = true
  await watching
  return slowest
}

test.each<[what: string, code: string, name: string, body: () => Promise<Buffer> | Buffer]>([
  [
    'half a workbook',
    'IMPORT_TRUNCATED',
    '一半.xlsx',
    async () => {
      const whole = readFileSync(await xlsxOf([aRow(1), aRow(2)]))
      return whole.subarray(0, whole.length / 2)
    },
  ],
  ['a bomb of cells', 'IMPORT_INFLATES', '炸弹.xlsx', bomb],
  ['a grid of claims', 'IMPORT_NO_HEADER', '网格.xlsx', grid],
  [
    'a page called a workbook',
    'IMPORT_HTML',
    '网页.xlsx',
    () => Buffer.from('<html><table><tr><td>姓名</td></tr></table></html>'),
  ],
  [
    'an old workbook',
    'IMPORT_OLD_XLS',
    '旧.xls',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(1024),
        Buffer.from('Root Entry\0Workbook\0', 'utf16le'),
      ]),
  ],
  [
    'an encrypted workbook',
    'IMPORT_ENCRYPTED',
    '加密.xlsx',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(1024),
        Buffer.from('EncryptedPackage\0', 'utf16le'),
      ]),
  ],
  ['a text that is no table', 'IMPORT_NO_HEADER', '随笔.csv', () => Buffer.from('今天天气很好\n明天也是')],
])('%s is told %s, and others are served meanwhile', async (_, code, name, body) => {
  const bytes = await body()
  let run: Run | undefined
  const slowest = await slowestHealthDuring(async () => ({ run } = await planned(name, bytes)))
  expect(run).toMatchObject({ state: 'FAILED', errorCode: code, read: 0 })
  expect(run!.errorMessage).toMatch(/[。！]$/)
  expect(slowest).toBeLessThan(2000)
})

test('a file above 40 MB is refused while it arrives, and nothing of it stays', async () => {
  const response = await send(officer, '大.xlsx', Buffer.alloc(41 * 1024 * 1024))
  expect([response.status, ((await response.json()) as { error: { code: string } }).error.code]).toEqual([
    400,
    'IMPORT_TOO_LARGE',
  ])
  const left = readdirSync(path.join(app.portal.config.dataDir, 'uploads')).filter((name) => name.endsWith('.part'))
  expect(left).toEqual([])
})

test('what was received lies sealed: no ID number of it can be read from the disk', async () => {
  const idNumber = inventedId(77)
  const { id, run } = await planned('密.csv', Buffer.from(`申报编号,姓名,身份证号\nT1,张三,${idNumber}`))
  expect(run).toMatchObject({ state: 'UNMAPPED', kept: true })
  const bytes = readFileSync(path.join(app.portal.config.dataDir, 'uploads', `${id}.sealed`))
  expect(bytes.includes(idNumber)).toBe(false)
})

test('the problems come back in their cells, for its sender alone and the bureau', async () => {
  const yiwu = await signedIn(app, 'yiwu')
  const rows = [aRow(90), aRow(91, { 身份证号: '900000199001011111' }), aRow(92, { 当前环节: '不知何处' })]
  const { id, run } = await planned('伊吾.xlsx', readFileSync(await xlsxOf(rows)), yiwu)
  expect(run).toMatchObject({ state: 'PLANNED', read: 3, new: 1, rejected: 2 })
  const response = await yiwu.fetch(`/imports/${id}/problems.xlsx`)
  expect([response.status, response.status === 200 ? '' : await response.clone().text()]).toEqual([200, ''])
  expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('问题-伊吾.xlsx'))
  const downloaded = new ExcelJS.Workbook()
  await downloaded.xlsx.load(Buffer.from(await response.arrayBuffer()) as never)
  const sheet = downloaded.getWorksheet('申报汇总表')!
  const headers = sheet.getRow(1).values as string[]
  const cell = (row: number, header: string) => sheet.getRow(row).getCell(headers.indexOf(header))
  expect(cell(2, '身份证号').value).toBe(inventedId(90))
  expect(cell(2, '身份证号').note).toBeUndefined()
  expect(JSON.stringify(cell(3, '身份证号').note)).toContain('校验位')
  expect(JSON.stringify(cell(4, '当前环节').note)).toContain('环节')
  expect((await (await signedIn(app, 'barkol')).fetch(`/imports/${id}/problems.xlsx`)).status).toBe(404)
  expect((await (await signedIn(app, 'water')).fetch(`/imports/${id}/problems.xlsx`)).status).toBe(403)
  expect((await officer.fetch(`/imports/${id}/problems.xlsx`)).status).toBe(200)

  const mended = await planned(
    '改后.xlsx',
    Buffer.from(await (await yiwu.fetch(`/imports/${id}/problems.xlsx`)).arrayBuffer()),
    yiwu,
  )
  expect(mended.run).toMatchObject({ read: 3, new: 1, rejected: 2 })
})

test('a department may not import, look or apply', async () => {
  const water = await signedIn(app, 'water')
  expect((await send(water, 'x.csv', Buffer.from('a'))).status).toBe(403)
  const { errors } = await water.ask('{ importRuns { id } }')
  expect(errors![0]!.extensions.code).toBe('FORBIDDEN')
})

test('two applied at once are written one after the other', async () => {
  const [a, b] = await Promise.all([
    planned('甲.xlsx', readFileSync(await xlsxOf([aRow(101), aRow(102)]))),
    planned('乙.xlsx', readFileSync(await xlsxOf([aRow(103), aRow(104)]))),
  ])
  const apply = (id: string) =>
    officer.get<{ applyImport: { state: string } }>('mutation ($id: ID!) { applyImport(id: $id) { state } }', { id })
  const answers = await Promise.all([apply(a.id), apply(b.id)])
  expect(answers.map(({ applyImport }) => applyImport.state)).toEqual(['APPLIED', 'APPLIED'])
  const again = await planned('甲.xlsx', readFileSync(await xlsxOf([aRow(101), aRow(102)])))
  expect(again.run).toMatchObject({ unchanged: 2, changed: 0, new: 0 })
})
