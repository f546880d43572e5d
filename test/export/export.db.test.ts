import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { formIn, readForm, shownIn } from '../support/form-sheet'
import { signedIn, type TestClient } from '../support/client'
import { accountOf, enter, officer, save } from '../account/office'
import { recalculated } from '../report/recalculated'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

const folder = mkdtempSync(path.join(tmpdir(), 'exports-'))
let serial = 0

async function fileOf(response: Response): Promise<string> {
  expect(response.status).toBe(200)
  const file = path.join(folder, `${(serial += 1)}.xlsx`)
  writeFileSync(file, Buffer.from(await response.arrayBuffer()))
  return file
}

async function open(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  return workbook
}

/** Every cell's value by `sheet!address`; a formula by its result. */
function cells(workbook: ExcelJS.Workbook): Map<string, { value: unknown; formula: string | undefined }> {
  const all = new Map<string, { value: unknown; formula: string | undefined }>()
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.master !== cell) return
        all.set(`${sheet.name}!${cell.address}`, {
          value: cell.formula ? cell.result : cell.value,
          formula: cell.formula,
        })
      }),
    ),
  )
  return all
}

interface Started {
  error: { code: string; message: string } | null
  id: string
  name: string
  state: string
  done: number
  total: number
  fileName: string | null
}

const exportsOf = async (client: TestClient) => (await (await client.fetch('/workbooks/exports')).json()) as Started[]
const start = async (client: TestClient, query: string) =>
  ((await (await client.fetch(`/workbooks/exports/${query}`, { method: 'POST' })).json()) as { id: string }).id
const stateOf = async (client: TestClient, id: string) =>
  (await exportsOf(client)).find((entry) => entry.id === id)?.state

describe('年度对比', () => {
  test(
    'two years with differences and shares, calculated alike by a second spreadsheet',
    { timeout: 120_000 },
    async () => {
      const file = await fileOf(await bureau.fetch('/workbooks/comparison.xlsx?year=2025,2024'))
      const written = cells(await open(file))
      const calculated = cells(await open(await recalculated(file)))
      const formulas = [...written].filter(([, { formula }]) => formula)
      expect(formulas.length).toBeGreaterThan(300)
      expect(formulas.filter(([address, { value }]) => calculated.get(address)?.value !== value)).toEqual([])

      const { a, b } = await bureau.get<Record<'a' | 'b', { declared: number[]; passed: number[] }>>(`{
      a: statistics(filter: { year: [2024] }, by: []) { declared passed }
      b: statistics(filter: { year: [2025] }, by: []) { declared passed } }`)
      const { cells: total } = formIn(await open(file), 'B3', 1).lines.find(({ labels }) => labels[0] === '总计')!
      expect(total.slice(0, 3).map(shownIn)).toEqual([a.declared[0], b.declared[0], b.declared[0]! - a.declared[0]!])
    },
  )

  test('one year is no comparison', async () => {
    expect((await bureau.fetch('/workbooks/comparison.xlsx?year=2025')).status).toBe(400)
  })
})

describe('lists through the same vocabulary', () => {
  test('预警清单 lists as many open ones as the findings page counts', async () => {
    const workbook = await open(await fileOf(await bureau.fetch('/workbooks/findings.xlsx?year=2026')))
    const states: unknown[] = []
    let column = 0
    workbook.worksheets[0]!.eachRow((row) => {
      if (column > 0) states.push(row.getCell(column).value)
      row.eachCell((cell, at) => {
        if (cell.value === '处理') column = at
      })
    })
    const { findings } = await bureau.get<{ findings: { rules: { open: number }[]; committees: object[] } }>(
      '{ findings(filter: { year: [2026] }) { rules { open } committees { committee } } }',
    )
    expect(states.filter((state) => state === '待处理')).toHaveLength(
      findings.rules.reduce((sum, { open: count }) => sum + count, findings.committees.length),
    )
  })

  test('T9 on the page adds up to what the findings page counts, committees included', async () => {
    const { reportTable, findings } = await bureau.get<{
      reportTable: { headers: { header: string }[]; lines: { kind: string; cells: string[] }[] }
      findings: { rules: { open: number }[]; committees: object[] }
    }>(`{ reportTable(code: "T9", filter: { year: [2026] }) { headers { header } lines { kind cells } }
      findings(filter: { year: [2026] }) { rules { open } committees { committee } } }`)
    const place = (header: string) => reportTable.headers.findIndex((each) => each.header === header)
    const total = reportTable.lines.find(({ kind }) => kind === 'TOTAL')!.cells
    const ofCommittees = findings.committees.length
    expect(Number(total[place('评委会')])).toBe(ofCommittees)
    expect(Number(total[place('合计')]!.replace(',', ''))).toBe(
      findings.rules.reduce((sum, { open: count }) => sum + count, ofCommittees),
    )
    expect(reportTable.lines.map(({ cells }) => cells[0])).toContain('R53')
  })

  test('a county’s committees hold its own figures and say whose they are', async () => {
    const yiwu = await signedIn(app, 'yiwu')
    const sheet = (await open(await fileOf(await yiwu.fetch('/workbooks/committees.xlsx?year=2025')))).worksheets[0]!
    expect(String(sheet.getCell('A4').value)).toContain('统计范围：伊吾县')
  })

  test('any statistic as CSV', async () => {
    const csv = await (await bureau.fetch('/workbooks/statistics.csv?year=2025&by=COUNTY')).text()
    const [header, first] = csv.trim().split('\r\n')
    expect(header).toMatch(/^\uFEFF?区县代码,区县,填报中,申报,受理,参评/)
    expect(first).toMatch(/^650500,市直,\d+,\d+/)
    expect((await bureau.fetch('/workbooks/statistics.csv?year=2025&by=NAME')).status).toBe(400)
  })
})

describe('a table on a page', () => {
  test('shows what the sheet shows', async () => {
    const { reportTable } = await bureau.get<{
      reportTable: { title: string; labels: number; lines: { kind: string; cells: string[] }[] }
    }>('{ reportTable(code: "T2", filter: { year: [2025] }) { title labels lines { kind cells } } }')
    const sheet = (await open(await fileOf(await bureau.fetch('/workbooks/annual.xlsx?year=2025')))).getWorksheet(
      'T2 区县×级别',
    )!
    expect(reportTable.title).toBe(sheet.getCell('A1').value)
    const { lines } = readForm(sheet, 2)
    expect(reportTable.lines.length).toBe(lines.length)
    reportTable.lines.forEach(({ cells: shown }, index) => {
      const [declared, rate] = [0, 6].map((figure) => lines[index]!.cells[figure]!.result as number | string)
      expect(shown[2]).toBe(Number(declared).toLocaleString('en-US'))
      expect(shown[8]).toBe(rate === '—' ? rate : `${(Number(rate) * 100).toFixed(1)}%`)
    })
    expect(reportTable.lines[0]!.kind).toBe('TOTAL')
  })

  test('lists as many lines from the top as are asked for, and says how many there are', async () => {
    const query = (lines: string) =>
      `{ reportTable(code: "T15", filter: { year: [2025] }${lines}) { lineCount lines { cells } } }`
    interface Answer {
      reportTable: { lineCount: number; lines: { cells: string[] }[] }
    }
    const { reportTable: all } = await bureau.get<Answer>(query(''))
    expect(all.lines).toHaveLength(all.lineCount)
    const { reportTable: few } = await bureau.get<Answer>(query(', lines: 7'))
    expect(few).toEqual({ lineCount: all.lineCount, lines: all.lines.slice(0, 7) })
    await expect(bureau.get(query(', lines: 0'))).rejects.toThrow('行数应是正整数。')
  })
})

describe('an export left to itself', () => {
  test('goes on, tells how far it is, is fetched once, and is in the ledger', async () => {
    const id = await start(bureau, 'declarations.xlsx?year=2025')
    await expect.poll(() => stateOf(bureau, id)).toBe('READY')
    const ready = (await exportsOf(bureau)).find((entry) => entry.id === id)!
    expect(ready).toMatchObject({ name: 'declarations.xlsx', fileName: '哈密市2025年度申报明细.xlsx' })
    expect(ready.done).toBe(ready.total)
    const workbook = await open(await fileOf(await bureau.fetch(`/workbooks/exports/${id}/file`)))
    expect(workbook.worksheets[0]!.rowCount).toBe(ready.total + 1)
    expect((await bureau.fetch(`/workbooks/exports/${id}/file`)).status).toBe(404)
    const { rows } = await sql<{ detail: object }>`select detail from audit_entry where event = 'EXPORTED'
      order by id desc limit 1`.execute(app.portal.owner.em.fork().getKysely())
    expect(rows[0]!.detail).toMatchObject({ name: 'declarations.xlsx', rows: ready.total })
  })

  test('is another account’s business to nobody', async () => {
    const id = await start(bureau, 'declarations.csv?year=2025')
    const yiwu = await signedIn(app, 'yiwu')
    expect(await exportsOf(yiwu)).toEqual([])
    for (const [address, method] of [
      [`/workbooks/exports/${id}/file`, 'GET'],
      [`/workbooks/exports/${id}`, 'DELETE'],
    ] as const) {
      expect((await yiwu.fetch(address, { method })).status).toBe(404)
    }
    await expect.poll(() => stateOf(bureau, id)).toBe('READY')
    await bureau.fetch(`/workbooks/exports/${id}`, { method: 'DELETE' })
  })

  test('is out of reach for its own account once this has other rights, finished or not', async () => {
    const before = await officer(app, 'moved', Role.CITY_HR)
    const done = await start(before, 'declarations.csv?year=2025&county=650521')
    await expect.poll(() => stateOf(before, done)).toBe('READY')
    const spool = path.join(app.portal.config.dataDir, 'spool')
    const under = await start(before, 'annual.xlsx?year=2023,2024,2025,2026')
    await expect.poll(() => readdirSync(spool), { interval: 5, timeout: 30_000 }).toHaveLength(2)

    const { id, version } = await accountOf(bureau, 'moved')
    expect((await save(bureau, { id, version, displayName: 'moved的账号' })).errors).toBeUndefined()
    // The one under way ends without a file.
    await expect.poll(() => readdirSync(spool), { timeout: 60_000 }).toEqual([done])
    const { rows } = await sql<{ name: string }>`select detail->>'name' as name from audit_entry
      where event = 'EXPORTED' and username = 'moved'`.execute(app.portal.owner.em.fork().getKysely())
    expect(rows).toEqual([{ name: 'declarations.csv' }])

    const after = await enter(app, 'moved')
    expect(await exportsOf(after)).toEqual([])
    for (const each of [done, under]) {
      expect((await after.fetch(`/workbooks/exports/${each}/file`)).status).toBe(404)
    }
    await expect.poll(() => readdirSync(spool)).toEqual([])
  })

  test('cancelled it stops, leaves no file and no entry in the ledger', async () => {
    const before = await sql<{
      n: number
    }>`select count(*)::integer as n from audit_entry where event = 'EXPORTED'`.execute(
      app.portal.owner.em.fork().getKysely(),
    )
    const id = await start(bureau, 'annual.xlsx?year=2023,2024,2025,2026')
    await bureau.fetch(`/workbooks/exports/${id}`, { method: 'DELETE' })
    expect(await stateOf(bureau, id)).toBe('CANCELLED')
    await expect.poll(() => readdirSync(path.join(app.portal.config.dataDir, 'spool'))).toEqual([])
    const answer = await bureau.fetch(`/workbooks/exports/${id}/file`)
    expect(await answer.json()).toMatchObject({ error: { code: 'EXPORT_CANCELLED' } })
    const after = await sql<{
      n: number
    }>`select count(*)::integer as n from audit_entry where event = 'EXPORTED'`.execute(
      app.portal.owner.em.fork().getKysely(),
    )
    expect(after.rows).toEqual(before.rows)
  })

  test('failed it says why where its file is asked for, and not that it isn’t ready yet', async () => {
    const id = await start(bureau, 'comparison.xlsx?year=2025')
    await expect.poll(() => stateOf(bureau, id)).toBe('FAILED')
    const { error } = (await exportsOf(bureau)).find((entry) => entry.id === id)!
    const answer = await bureau.fetch(`/workbooks/exports/${id}/file`)
    expect(await answer.json()).toEqual({ error })
    expect(answer.status).toBe(400)
  })

  test('a kind that there isn’t, and one that isn’t granted, are refused at once', async () => {
    expect((await bureau.fetch('/workbooks/exports/secret.xlsx?year=2025', { method: 'POST' })).status).toBe(404)
    const leader = await signedIn(app, 'leader')
    expect((await leader.fetch('/workbooks/exports/declarations.xlsx?year=2025', { method: 'POST' })).status).toBe(403)
  })
})
