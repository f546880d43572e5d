import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evidence } from '../../server/database/migration/010-evidence'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { measureConditions } from '../../server/filter/measure'
import type { ResolvedFilter } from '../../server/filter/resolve'
import { annualColumns } from '../../server/report/detail-column'
import { wordOf } from '../../server/workbook/detail-cell'
import { startTestApp } from '../support/app'
import type { App } from '../../server/app'
import { commandViewer } from '../../server/import/apply/apply-import'
import { applyImport } from '../../server/import/apply/apply-import'
import { planImport } from '../../server/import/plan/plan-import'
import { testNow, testPassword } from '../support/config'
import { readForm, shownIn } from '../support/form-sheet'
import { TestClient } from '../support/client'
import { aRow, xlsxOf, type FileRow } from '../support/declaration-file'

let app: App
let officer: TestClient

const db = () => app.portal.owner.em.fork().getKysely()

async function bringIn(...rows: FileRow[]): Promise<void> {
  const { rows: accounts } = await sql<{ id: number }>`select id from account where username = 'admin'`.execute(db())
  const viewer = commandViewer({ accountId: accounts[0]!.id, username: 'admin', displayName: '管理员' })
  const file = { fileName: 'x.xlsx', path: await xlsxOf(rows) }
  await applyImport(app.portal, viewer, await planImport(app.portal, viewer, file), 'test')
}

const passed = (number: number, own: FileRow = {}) =>
  aRow(number, { 当前环节: '审核确认', 环节进入时间: '2023-12-20', 评审会日期: '2023-12-01', 评审结果: '通过', ...own })

beforeAll(async () => {
  app = await startTestApp({ data: 'real', config: { sampleGiven: false } })
  await sql`update account set must_change_password = false where username = 'admin'`.execute(db())
  officer = new TestClient(app)
  expect((await officer.signIn('admin', testPassword)).status).toBe(204)
  await bringIn(passed(1), passed(2, { 姓名: '张三', 申报级别: '初级' }), aRow(3, { 申报系列: '农业' }))
})
afterAll(() => app.stop())

interface Frozen {
  id: string
  serial: number
  hash: string
  declared: number
  passed: number
}

async function freeze(cutOff: string, year = 2023): Promise<Frozen> {
  const { freezeYear } = await officer.get<{ freezeYear: Frozen }>(
    `mutation ($year: Int!, $cutOff: Day!) { freezeYear(year: $year, cutOff: $cutOff, note: "报自治区") { id serial hash declared passed } }`,
    { year, cutOff },
  )
  return freezeYear
}

const fileOf = async (address: string) => Buffer.from(await (await officer.fetch(address)).arrayBuffer())
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

async function open(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'freeze-')), 'x.xlsx')
  writeFileSync(file, bytes)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  return workbook
}

/** A list's rows below the header, without notes and signatures. */
function rowsOf(sheet: ExcelJS.Worksheet): unknown[][] {
  const rows: unknown[][] = []
  sheet.eachRow((row, number) => {
    if (number <= 4 || row.getCell(1).isMerged) return
    rows.push(
      (row.values as ExcelJS.CellValue[]).slice(1).map((value) => (value as { result?: unknown })?.result ?? value),
    )
  })
  return rows
}

/** The lines of a form with two labels. */
const figuresOf = (sheet: ExcelJS.Worksheet) =>
  readForm(sheet, 2).lines.map(({ labels, cells }) => [...labels, ...cells.map(shownIn)])

const comparison = async (id: string) =>
  (
    await officer.get<{ freezeComparison: { figures: number; declarations: number } }>(
      'query ($id: ID!) { freezeComparison(id: $id) { figures declarations } }',
      { id },
    )
  ).freezeComparison

describe('归档', () => {
  let first: Frozen

  test('counts the year as of the end of the day, and gives the same bytes whenever it is asked for', async () => {
    first = await freeze('2023-12-31')
    expect(first).toMatchObject({ serial: 1, declared: 3, passed: 2 })
    const bytes = await fileOf(`/workbooks/freezes/${first.id}`)
    expect(hashOf(bytes)).toBe(first.hash)
    expect(hashOf(await fileOf(`/workbooks/freezes/${first.id}`))).toBe(first.hash)
    expect(await comparison(first.id)).toEqual({ figures: 0, declarations: 0 })
  })

  test('what comes after the day is no correction', async () => {
    await bringIn(aRow(3, { 申报系列: '农业', 当前环节: '审核确认', 环节进入时间: '2024-01-05' }))
    expect(await comparison(first.id)).toEqual({ figures: 0, declarations: 0 })
  })

  test('one corrected row: 更正 shows exactly it', async () => {
    await bringIn(passed(2, { 姓名: '张三', 申报级别: '中级' }))
    const { declarations, figures } = await comparison(first.id)
    expect(declarations).toBe(1)
    expect(figures).toBeGreaterThan(0)
    const workbook = await open(await fileOf(`/workbooks/freezes/${first.id}/corrections`))
    expect(rowsOf(workbook.getWorksheet('更正明细')!)).toEqual([
      [2023, 'T2023-00002', '张三', '变更', '申报级别', '初级', '中级'],
      [2023, 'T2023-00002', '张三', '变更', '层级', '初级（未分层）', '中级'],
      [2023, 'T2023-00002', '张三', '变更', '细分级别', undefined, '中级'],
    ])
    const changed = figuresOf(workbook.getWorksheet('更正')!)
    expect(changed).toHaveLength(figures)
    expect(changed).toContainEqual(['水利工程 / 初级', '申报', 'T1 系列×级别', 1, 0, -1])
    expect(changed).toContainEqual(['水利工程 / 中级', '申报', 'T1 系列×级别', 1, 2, 1])
  })

  test('a second freeze stands beside the first', async () => {
    const second = await freeze('2023-12-31')
    expect(second.serial).toBe(2)
    expect(second.hash).not.toBe(first.hash)
    expect(hashOf(await fileOf(`/workbooks/freezes/${first.id}`))).toBe(first.hash)
    expect((await comparison(second.id)).declarations).toBe(0)
    const { freezes } = await officer.get<{ freezes: { serial: number }[] }>('{ freezes(year: 2023) { serial } }')
    expect(freezes.map(({ serial }) => serial)).toEqual([2, 1])
  })

  test.each(['update frozen_year set note = $$x$$', 'delete from frozen_year', 'truncate frozen_year'])(
    'nobody changes one, the owner neither: %s',
    async (statement) => {
      await expect(sql.raw(statement).execute(db())).rejects.toThrow('a freeze is never changed')
    },
  )

  test('a day that isn’t over is refused, and so is whoever may not', async () => {
    const { errors } = await officer.ask('mutation { freezeYear(year: 2023, cutOff: "2026-11-20") { id } }')
    expect(errors?.[0]?.extensions.code).toBe('FREEZE_DAY_NOT_OVER')
    expect((await new TestClient(app).fetch(`/workbooks/freezes/${first.id}`)).status).toBe(401)
    expect((await officer.fetch('/workbooks/freezes/999')).status).toBe(404)
  })

  test('it is in the audit with its hash, and each download in the ledger', async () => {
    const { rows } = await sql<{ event: string; detail: object }>`select event, detail from audit_entry
      where event in ('STATISTICS_FROZEN', 'EXPORTED') order by id`.execute(db())
    expect(rows[0]).toMatchObject({ event: 'STATISTICS_FROZEN', detail: { year: 2023, serial: 1, hash: first.hash } })
    expect(rows[1]).toMatchObject({ event: 'EXPORTED', detail: { name: 'freeze 1', asOf: '2023-12-31', rows: 3 } })
  })
})

describe('a past day', () => {
  const at = async (asOf: string) => {
    const { statistics } = await officer.get<{ statistics: Record<string, number[]> }>(
      'query ($asOf: Day) { statistics(filter: { year: [2023] }, by: [], asOf: $asOf) { declared reviewed passed inProgress draft } }',
      { asOf },
    )
    return Object.fromEntries(Object.entries(statistics).map(([name, [value]]) => [name, value]))
  }

  test('shows each declaration where its events had brought it by then', async () => {
    expect(await at('2023-09-11')).toEqual({ declared: 0, reviewed: 0, passed: 0, inProgress: 0, draft: 0 })
    expect(await at('2023-10-16')).toEqual({ declared: 3, reviewed: 0, passed: 0, inProgress: 3, draft: 0 })
    expect(await at('2023-11-30')).toMatchObject({ reviewed: 0 })
    expect(await at('2023-12-01')).toMatchObject({ declared: 3, reviewed: 2, passed: 2 })
  })

  test('today is the present; a day to come and a day that isn’t are refused', async () => {
    const { statistics } = await officer.get<{ statistics: object }>(
      '{ statistics(filter: { year: [2023] }, by: []) { declared reviewed passed inProgress draft } }',
    )
    expect(await at('2026-11-20')).toEqual(
      Object.fromEntries(Object.entries(statistics).map(([name, [value]]) => [name, value])),
    )
    const refused = { '2026-11-21': 'INVALID_INPUT', '2025-02-31': 'GRAPHQL_VALIDATION_FAILED' }
    for (const [day, code] of Object.entries(refused)) {
      const { errors } = await officer.ask(
        `{ statistics(filter: { year: [2023] }, by: [], asOf: "${day}") { groups } }`,
      )
      expect(errors?.[0]?.extensions.code).toBe(code)
    }
  })

  test('the workbook states it on its sheets', async () => {
    const workbook = await open(await fileOf('/workbooks/annual.xlsx?year=2023&asOf=2023-12-01'))
    const sheet = workbook.getWorksheet('T1 系列×级别')!
    expect(String(sheet.getCell('A3').value)).toContain('截止时间：2023-12-01 24:00')
  })
})

interface Filed {
  figures: { totals: object; figures: Record<string, unknown>[] }
  rows: Buffer
}

/** Columns that are missing in 明细 of the first edition. */
const laterColumns = /^(furthest_stage|returned_from|deadline_at|deadline_by|persons_.*|person_first|political_status)$/
const isLater = (column: string) => laterColumns.test(column) || column in evidence

const olderWord = (word: string) =>
  (({ 未取得: '未通过', 非公有制等单位: '非公有制单位' }) as Record<string, string>)[word]

/**
 * A freeze in the format of the first edition: rows with words, figures without codes, and the old words 未通过, 未获通过 and 非公有制单位.
 */
function asFirstEdition({ figures, rows }: Filed): Filed {
  const cycles = readNoticeFiles('nowhere')
    .map(reviveCycle)
    .filter(({ year }) => year === 2023)
  const resolved = { cycles, measures: measureConditions(() => sql<boolean>`false`), now: testNow }
  const { columns } = annualColumns(resolved as unknown as ResolvedFilter)
  const lines = gunzipSync(rows).toString().trimEnd().split('\n')
  const worded = lines.map((line) => {
    const row = JSON.parse(line) as Record<string, string | number>
    const cells = columns.flatMap((column) => {
      if (!(column.column in row) || isLater(column.column)) return []
      const word = wordOf(column, row)
      return [[column.column, olderWord(String(word)) ?? word]]
    })
    return `${JSON.stringify(Object.fromEntries(cells))}\n`
  })
  const named = figures.figures.flatMap(({ table, row, column, count }) => {
    if (row === '评委会退回 / 退回 4 次及以上') return []
    const older = String(column).replace('申报的结局 / 未取得', '申报的结局 / 未获通过')
    if (table !== 'T7 人员结构') return [{ table, row, column: older, count }]
    return [{ table, row: String(row).replace('非公有制等', '非公有制'), column: older.replace(/人数$/, ''), count }]
  })
  return { figures: { totals: figures.totals, figures: named }, rows: gzipSync(worded.join('')) }
}

describe('a freeze of an earlier edition', () => {
  let old: string

  beforeAll(async () => {
    await bringIn(passed(4, { 姓名: '李四', 评审结果: '未通过', 当前环节: '评审会议', 环节进入时间: '2023-12-01' }))
    const { id } = await freeze('2023-12-31')
    const { rows } = await sql<Filed>`select figures, rows from frozen_year where id::text = ${id}`.execute(db())
    expect(gunzipSync(rows[0]!.rows).toString()).toContain('"outcome":"FAILED"')
    const first = asFirstEdition(rows[0]!)
    expect(gunzipSync(first.rows).toString()).toContain('"outcome":"未通过"')
    const filed = await sql<{
      id: string
    }>`insert into frozen_year (year, serial, cut_off, frozen_at, account_id, account_name,
        note, row_count, figures, file_name, file_hash, file, rows)
      select year, serial + 1, cut_off, frozen_at, account_id, account_name, note, row_count,
        ${JSON.stringify(first.figures)}::jsonb, file_name, file_hash, file, ${first.rows}
      from frozen_year where id::text = ${id} returning id::text`.execute(db())
    old = filed.rows[0]!.id
  })

  test('words that are others today are no correction', async () => {
    expect(await comparison(old)).toEqual({ figures: 0, declarations: 0 })
  })

  test('what is corrected since is one, in today’s words', async () => {
    await bringIn(passed(4, { 姓名: '李四' }))
    const workbook = await open(await fileOf(`/workbooks/freezes/${old}/corrections`))
    const cells = rowsOf(workbook.getWorksheet('更正明细')!)
    expect(new Set(cells.map((row) => row[1]))).toEqual(new Set(['T2023-00004']))
    expect(cells).toContainEqual([2023, 'T2023-00004', '李四', '变更', '评审结果', '未通过', '通过'])
    expect(cells.filter((row) => row[4] === '结局').map((row) => row[5])).toEqual(['未取得'])
    const figures = figuresOf(workbook.getWorksheet('更正')!)
    expect(figures).toContainEqual(['水利工程 / 中级', '申报的结局 / 未取得', 'T1 系列×级别', 1, 0, -1])
  })
})
