import { createHash } from 'node:crypto'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

interface Entry {
  id: string
  username: string
  event: string
  detail: string
}

let app: App
let auditor: TestClient
beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  auditor = await signedIn(app, 'auditor')
})
afterAll(() => app.stop())

const query = `query ($filter: AuditFilter, $first: Int, $after: String) {
  auditEntries(filter: $filter, first: $first, after: $after) {
    totalCount edges { node { id username event detail } } pageInfo { hasNextPage endCursor } } }`

async function entries(filter: object = {}, page: { first?: number; after?: string } = {}) {
  const { auditEntries } = await auditor.get<{
    auditEntries: {
      totalCount: number
      edges: { node: Entry }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
  }>(query, { filter, first: 50, ...page })
  return { ...auditEntries, nodes: auditEntries.edges.map(({ node }) => node) }
}

async function sheetOf(response: Response) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  return workbook.worksheets[0]!
}

describe('the export ledger', () => {
  test.each([
    'annual.xlsx?year=2026',
    'declarations.csv?year=2026&county=650522',
    'findings.xlsx?year=2026&finding=R05',
  ])('knows %s by the hash of what was sent', async (path) => {
    const response = await (await signedIn(app, 'bureau')).fetch(`/workbooks/${path}`)
    const hash = createHash('sha256')
      .update(Buffer.from(await response.arrayBuffer()))
      .digest('hex')
    const [newest] = (await entries({ event: ['EXPORTED'] }, { first: 1 })).nodes
    expect(newest).toMatchObject({ username: 'bureau', event: 'EXPORTED' })
    expect(newest!.detail).toContain(`导出项 ${path.split('?')[0]}`)
    expect(newest!.detail).toContain(`文件指纹 ${hash}`)
  })

  test('says with which filter and how many rows, but not what was searched for', async () => {
    const bureau = await signedIn(app, 'bureau')
    await (
      await bureau.fetch('/workbooks/declarations.csv?year=2026&county=650522&search=%E5%BC%A0%E4%BC%9F')
    ).arrayBuffer()
    const [newest] = (await entries({ event: ['EXPORTED'] }, { first: 1 })).nodes
    expect(newest!.detail).toMatch(/筛选 （年度 2026，用了搜索 是，区县 伊吾县）；行数 \d+/)
    expect(newest!.detail).not.toContain('张')
  })
})

describe('the auditor', () => {
  test('sees who was refused what, and who failed to sign in', async () => {
    const leader = await signedIn(app, 'leader')
    await leader.ask('{ accounts { username } }')
    await new (auditor.constructor as typeof TestClient)(app).fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'leader', password: 'Wrong-2026' }),
    })
    const { nodes } = await entries({ username: 'Leader ', event: ['REFUSED', 'SIGN_IN_FAILED'] })
    expect(nodes.map(({ event }) => event)).toEqual(['SIGN_IN_FAILED', 'REFUSED'])
    expect(nodes[1]!.detail).toMatch(/操作 Query\.accounts/)
  })

  test('turns the pages without leaving one out', async () => {
    const { totalCount } = await entries()
    const seen: number[] = []
    for (let after: string | undefined; ;) {
      const page = await entries({}, { first: 7, ...(after && { after }) })
      seen.push(...page.nodes.map(({ id }) => Number(id)))
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(seen).toEqual(Array.from({ length: totalCount }, (_, index) => totalCount - index))
  })

  test('asks by day', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
    expect((await entries({ from: today, until: today })).totalCount).toBeGreaterThan(3)
    expect((await entries({ until: '2020-01-01' })).totalCount).toBe(0)
  })

  test('takes the audit as a workbook whose rows are the list’s, which is recorded like any export', async () => {
    const before = (await entries()).totalCount
    const response = await auditor.fetch('/workbooks/audit.xlsx')
    expect(response.status).toBe(200)
    const sheet = await sheetOf(response)
    const rows: number[] = []
    sheet.eachRow((row) => {
      const value = row.getCell(1).value
      if (typeof value === 'number') rows.push(value)
    })
    expect(rows).toEqual(Array.from({ length: before }, (_, index) => index + 1))
    const [newest] = (await entries({}, { first: 1 })).nodes
    expect(newest).toMatchObject({ username: 'auditor', event: 'EXPORTED' })
    expect(newest!.detail).toContain(`记录条数 ${before}`)
    expect((await auditor.fetch('/workbooks/audit.xlsx?event=NOTHING')).status).toBe(400)
    expect((await auditor.fetch('/workbooks/audit.xlsx?from=2026-02-31')).status).toBe(400)
  })

  test('has the whole chain verified, and reads what is broken', async () => {
    const verify = '{ auditVerification { whole checked lastSeq lastMac lines } }'
    interface Verified {
      auditVerification: { whole: boolean; lastSeq: number; lastMac: string | null; lines: string[] }
    }
    const good = (await auditor.get<Verified>(verify)).auditVerification
    expect(good).toMatchObject({ whole: true, lines: [expect.stringMatching(/^审计记录完整：核对 \d+ 条/)] })
    expect(good.lastMac).toMatch(/^[0-9a-f]{64}$/)

    const db = app.portal.owner.em.fork().getKysely()
    await sql`update audit_entry set address = '10.0.0.9' where seq = 5`.execute(db)
    const bad = (await auditor.get<Verified>(verify)).auditVerification
    expect(bad).toMatchObject({ whole: false, lastSeq: 4 })
    expect(bad.lines[0]).toContain('第 5 条记录')
    const [newest] = (await entries({}, { first: 1 })).nodes
    expect(newest!.event).toBe('AUDIT_VERIFIED')
  })
})

test.each(['bureau', 'yizhou', 'water', 'leader'])('%s sees nothing of the audit', async (username) => {
  const client = await signedIn(app, username)
  const { errors } = await client.ask(query)
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  expect((await client.fetch('/workbooks/audit.xlsx')).status).toBe(403)
})

test('the auditor sees no declaration', async () => {
  for (const asked of ['{ declarations(filter: { year: [2026] }) { totalCount } }', '{ accounts { username } }']) {
    const { errors } = await auditor.ask(asked)
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  }
  expect((await auditor.fetch('/workbooks/declarations.csv?year=2026')).status).toBe(403)
})

test('the command says the same, beside the running portal, and ends with 1', async () => {
  const { databaseUrl, dataDir } = app.portal.config
  const run = promisify(execFile)(process.execPath, ['build/server/audit-verify.js'], {
    env: { ...process.env, DATABASE_URL: databaseUrl!, DATA_DIR: dataDir, SAMPLE_DATA: '1', ID_KEY: '5a'.repeat(32) },
  })
  const { code, stdout } = (await run.catch((error: unknown) => error)) as { code: number; stdout: string }
  expect(stdout).toContain('第 5 条记录')
  expect(code).toBe(1)
})
