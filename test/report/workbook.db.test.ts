import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proofSheet } from '../../schema/proof/manifest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { formIn, readForm } from '../support/form-sheet'
import { signedIn, TestClient } from '../support/client'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

/** Page numbers, and the code of the sheet's figures. */
const footer = /^&C第 &P 页 共 &N 页&R核验码 [2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/

const folder = mkdtempSync(path.join(tmpdir(), 'workbooks-'))

async function download(client: TestClient, address: string): Promise<{ response: Response; file: string }> {
  const response = await client.fetch(address)
  const file = path.join(folder, `${Math.random().toString(36).slice(2)}.xlsx`)
  writeFileSync(file, Buffer.from(await response.clone().arrayBuffer()))
  return { response, file }
}

async function open(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  return workbook
}

/** The rows of 明细 below its title, statement and two header rows. */
const detail = {
  header: (sheet: ExcelJS.Worksheet) => (sheet.getRow(4).values as string[]).slice(1),
  rows(sheet: ExcelJS.Worksheet): ExcelJS.Row[] {
    const rows: ExcelJS.Row[] = []
    sheet.eachRow((row, number) => {
      if (number > 4 && !row.getCell(1).isMerged) rows.push(row)
    })
    return rows
  },
}

/** A cell as shown: for a formula its cached result, which `value` omits if it is 0. */
function shown(cell: ExcelJS.Cell): unknown {
  return cell.formula ? cell.result : cell.value
}

function texts(sheet: ExcelJS.Worksheet): string[] {
  const all: string[] = []
  sheet.eachRow((row) => row.eachCell((cell) => all.push(String(shown(cell)))))
  return all
}

const totalOf = (sheet: ExcelJS.Worksheet, labels: number) =>
  readForm(sheet, labels).lines.find((line) => line.labels[0] === '总计')!.cells

const tables = [
  'T1 系列×级别',
  'T2 区县×级别',
  'T3 系列×区县、T8 政策执行',
  'T4 途径×级别',
  'T5 系列×环节',
  'T6 评审委员会',
  'T7 人员结构',
  'T9 规则预警',
  'T10 系列×层级',
  'T11 系列×人员',
  'T12 人员细分',
  'T13 系列×专业、T16 退回原因',
  'T14 主管部门',
  'T15 单位',
  'T17 异常变化说明',
]

describe('年度统计', () => {
  let workbook: ExcelJS.Workbook

  beforeAll(async () => {
    workbook = await open((await download(bureau, '/workbooks/annual.xlsx?year=2025')).file)
  })

  test('has its sheets, each in the office’s layout', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      '封面与说明',
      ...tables,
      '勾稽校验',
      '图表',
      '明细',
      '预警明细',
      proofSheet,
    ])
    expect(workbook.getWorksheet(proofSheet)!.state).toBe('veryHidden')
    for (const name of tables) {
      const sheet = workbook.getWorksheet(name)!
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, printTitlesRow: '6:9' })
      expect(sheet.pageSetup.scale).toBeGreaterThanOrEqual(80)
      expect(sheet.headerFooter.oddFooter).toMatch(footer)
      // Forms with different headers have none that stays in view.
      const codes = name.match(/T\d+/g)!
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ...(codes.length === 1 && { ySplit: 9 }) })
      const all = texts(sheet).join('\n')
      expect(all).toContain('填报单位（盖章）：市人社局')
      expect(all).toContain('截止时间：2026-11-20 10:00')
      for (const code of codes) expect(all).toContain(`表　　号：${code}表`)
      expect(all).toMatch(/单位负责人[\s\S]*统计负责人[\s\S]*填表人[\s\S]*联系电话[\s\S]*报出日期/)
    }
    const others = workbook.worksheets.slice(1).filter(({ name }) => !tables.includes(name) && name !== proofSheet)
    for (const sheet of others) {
      expect(sheet.pageSetup.paperSize).toBe(9)
      const isPlanned = /明细$|^图表$/.test(sheet.name)
      if (isPlanned) expect(sheet.pageSetup.scale).toBeGreaterThanOrEqual(80)
      else expect(sheet.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
      const headerRows = sheet.name === '图表' ? 2 : 4
      expect(sheet.pageSetup.printTitlesRow).toBe(`1:${headerRows}`)
      expect(sheet.headerFooter.oddFooter).toMatch(footer)
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: headerRows })
      expect(sheet.getCell('A1').isMerged).toBe(true)
      const all = texts(sheet).join('\n')
      expect(all).toContain('填报单位（盖章）：市人社局')
      expect(all).toContain('截止时间：2026-11-20 10:00')
      expect(all).toMatch(/填表人.*审核人.*负责人.*填报日期/)
    }
    expect(workbook).toMatchObject({ title: '哈密市2025年度职称评审统计', creator: '市人社局' })
  })

  test('the cover states year, filter, data batch, calendar, every 口径 and the conclusion of 勾稽校验', () => {
    const cover = texts(workbook.getWorksheet('封面与说明')!)
    expect(cover).toEqual(
      expect.arrayContaining(['2025', '全部', '全市', '2026-11-20 10:00', '通过率', '申报通过率', '评审申报']),
    )
    expect(cover.join()).toContain('第 4 批')
    expect(cover.join()).toContain('国务院办公厅关于2025年部分节假日安排的通知')
    expect(cover.join()).toContain('示例数据，均为虚构')
    expect(cover.some((text) => /^共 \d+ 项，全部一致$/.test(text))).toBe(true)
  })

  test('the cover of 年度对比 has its own title', async () => {
    const { file: compared } = await download(bureau, '/workbooks/comparison.xlsx?year=2024,2025')
    expect(texts((await open(compared)).getWorksheet('封面与说明')!)[0]).toBe('哈密市2024、2025年度职称评审对比')
  })

  test('the cover says the filter as an office would, and not what was searched for', async () => {
    const query = 'year=2026&county=650521,650522&level=INTERMEDIATE&series=water&pending=true&search=水利'
    const { response, file: filtered } = await download(bureau, `/workbooks/annual.xlsx?${query}`)
    expect(decodeURIComponent(response.headers.get('content-disposition')!)).toContain(
      '哈密市2026年度职称评审统计.xlsx',
    )
    const filteredBook = await open(filtered)
    const words = '区县：巴里坤县、伊吾县；系列：水利工程；级别：中级；待审；含查找内容'
    expect(texts(filteredBook.getWorksheet('封面与说明')!)).toContain(words)
    expect(texts(filteredBook.getWorksheet('T1 系列×级别')!).join()).toContain(words)
  })

  test('申报通过率 and 通过率 have denominators of their own, the review pathway’s', async () => {
    const { all, review } = await bureau.get<Record<'all' | 'review', Record<string, number[]>>>(`{
      all: statistics(filter: { year: [2025] }, by: []) { declared passed reviewed }
      review: statistics(filter: { year: [2025], pathway: [REVIEW] }, by: []) { declared } }`)
    const cells = totalOf(workbook.getWorksheet('T1 系列×级别')!, 2)
    expect([0, 2, 3, 4].map((column) => shown(cells[column]!))).toEqual([
      all.declared![0],
      review.declared![0],
      all.reviewed![0],
      all.passed![0],
    ])
    const [passRate, declaredPassRate] = [6, 7].map((column) => shown(cells[column]!) as number)
    expect(passRate).toBeCloseTo(all.passed![0]! / all.reviewed![0]!, 3)
    expect(declaredPassRate).toBeCloseTo(all.passed![0]! / review.declared![0]!, 3)
    expect(declaredPassRate).toBeLessThan(passRate!)
  })

  test('the rows are all there, ID numbers masked', async () => {
    const sheet = workbook.getWorksheet('明细')!
    const { declarations } = await bureau.get<{ declarations: { totalCount: number } }>(
      '{ declarations(filter: { year: [2025] }, first: 1) { totalCount } }',
    )
    const rows = detail.rows(sheet)
    expect(rows).toHaveLength(declarations.totalCount)
    const header = detail.header(sheet)
    expect(String(rows[0]!.getCell(header.indexOf('身份证号') + 1).value)).toMatch(/^900000\*{8}[\dX]{4}$/)
  })

  test('no number and no date stands there as text', () => {
    const sheet = workbook.getWorksheet('明细')!
    const header = detail.header(sheet)
    const rows = detail.rows(sheet)
    const typeOf = (value: unknown) => (value instanceof Date ? 'date' : typeof value)
    const kinds = (name: string) =>
      new Set(
        rows
          .map((row) => row.getCell(header.indexOf(name) + 1).value)
          .filter((value) => value !== null)
          .map(typeOf),
      )
    for (const name of ['年度', '提交评委会次数', '份数', '申报', '援疆', '在办工作日', '评委会退回次数']) {
      expect([name, ...kinds(name)]).toEqual([name, 'number'])
    }
    for (const name of ['环节进入时间', '提交时间', '公示开始', '评审会日期', '确认日期']) {
      expect([name, ...kinds(name)]).toEqual([name, 'date'])
    }
    for (const name of tables) {
      for (const code of name.match(/T\d+/g)!) {
        for (const cell of formIn(workbook, code, 1).lines.flatMap(({ cells }) => cells)) {
          const value = shown(cell)
          if (typeof value === 'string') expect(value).not.toMatch(/^[\d,.%-]+$/)
        }
      }
    }
  })

  test('it has neither macro nor link to anything outside', () => {
    const parts = execFileSync('unzip', ['-Z1', path.join(folder, readdirSync(folder)[0]!)], { encoding: 'utf8' })
    expect(parts).not.toMatch(/vba|externalLink|\.bin/i)
  })
})

describe('who gets what', () => {
  test('a county’s workbook holds its county alone and says so', async () => {
    const barkol = await signedIn(app, 'barkol')
    const workbook = await open((await download(barkol, '/workbooks/annual.xlsx?year=2025')).file)
    expect(texts(workbook.getWorksheet('封面与说明')!)).toContain('巴里坤县')
    const sheet = workbook.getWorksheet('明细')!
    const column = detail.header(sheet).indexOf('区县') + 1
    expect([...new Set(detail.rows(sheet).map((row) => row.getCell(column).value))]).toEqual(['巴里坤县'])
    const { statistics } = await bureau.get<{ statistics: { declared: number[] } }>(
      '{ statistics(filter: { year: [2025], county: ["650521"] }, by: []) { declared } }',
    )
    expect(shown(totalOf(workbook.getWorksheet('T1 系列×级别')!, 2)[0]!)).toBe(statistics.declared[0])

    const csv = await (await barkol.fetch('/workbooks/declarations.csv?year=2025')).text()
    expect(csv).toContain('巴里坤县')
    expect(csv).not.toMatch(/伊吾县|,伊州区,/)
    const foreign = await (await barkol.fetch('/workbooks/declarations.csv?year=2025&county=650522')).text()
    expect(foreign.trim().split('\r\n')).toHaveLength(1)
  })

  test('the leader’s has no rows; the auditor gets none; a stranger is asked to sign in', async () => {
    const leader = await signedIn(app, 'leader')
    const workbook = await open((await download(leader, '/workbooks/annual.xlsx?year=2025')).file)
    expect(workbook.getWorksheet('明细')).toBeUndefined()
    expect(texts(workbook.getWorksheet('封面与说明')!).join()).toContain('当前账号不导出明细')
    // The office stamps it, not the person who reads it.
    for (const words of ['填报单位（盖章）：市人社局', '填报单位（盖章）：局领导']) {
      expect([words, texts(workbook.worksheets[1]!).some((text) => text.includes(words))]).toEqual([
        words,
        words.endsWith('市人社局'),
      ])
    }
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula ?? '').not.toContain('明细'))),
    )
    expect((await leader.fetch('/workbooks/declarations.xlsx?year=2025')).status).toBe(403)
    expect((await (await signedIn(app, 'auditor')).fetch('/workbooks/annual.xlsx?year=2025')).status).toBe(403)
    expect((await new TestClient(app).fetch('/workbooks/annual.xlsx?year=2025')).status).toBe(401)
  })
})

describe('the rows behind a number', () => {
  test('are as many as the number says, as workbook and as CSV', async () => {
    const { declarations } = await bureau.get<{ declarations: { totalCount: number } }>(
      '{ declarations(filter: { year: [2026], measure: [OVERDUE] }, first: 1) { totalCount } }',
    )
    const { response, file } = await download(bureau, '/workbooks/declarations.xlsx?year=2026&measure=OVERDUE')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const sheet = (await open(file)).worksheets[0]!
    expect(sheet.rowCount - 1).toBe(declarations.totalCount)
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, printTitlesRow: '1:1', printTitlesColumn: 'A:B' })
    expect(sheet.pageSetup.scale).toBeGreaterThanOrEqual(80)
    const bytes = Buffer.from(
      await (await bureau.fetch('/workbooks/declarations.csv?year=2026&measure=OVERDUE')).arrayBuffer(),
    )
    const csv = bytes.toString('utf8')
    expect(csv.startsWith('\uFEFF申报编号,年度,')).toBe(true)
    expect(csv.trim().split('\r\n')).toHaveLength(declarations.totalCount + 1)
  })

  test.each(['pending', 'declarations'])('the header of %s is as high as its longest word needs', async (name) => {
    const { file: list } = await download(bureau, `/workbooks/${name}.xlsx?year=2026&county=650522`)
    const sheet = (await open(list)).worksheets[0]!
    const header = sheet.getRow(1)
    const needed: number[] = []
    header.eachCell((cell, column) => {
      const letters = [...String(cell.value)].reduce((sum, letter) => sum + (letter > '\xff' ? 2 : 1), 0)
      needed.push(Math.ceil(letters / (sheet.getColumn(column).width ?? 9)) * 12)
    })
    expect(Math.max(...needed)).toBeGreaterThan(12)
    expect(header.height).toBeGreaterThanOrEqual(Math.max(...needed))
  })

  test('text that a spreadsheet would calculate is written as text', async () => {
    await sql`update declaration set name = '=1+1', policy_note = '＠cmd' where id = (select min(id) from declaration where year = 2026)`.execute(
      app.portal.owner.em.fork().getKysely(),
    )
    const sheet = (await open((await download(bureau, '/workbooks/declarations.xlsx?year=2026')).file)).worksheets[0]!
    const names = sheet.getColumn((sheet.getRow(1).values as string[]).indexOf('姓名')).values
    expect(names).toContain("'=1+1")
    const csv = await (await bureau.fetch('/workbooks/declarations.csv?year=2026')).text()
    expect(csv).toContain(",'=1+1,")
    expect(csv).toContain(",'＠cmd,")
  })

  test('every export is in the ledger, without what was searched for', async () => {
    await bureau.fetch('/workbooks/declarations.csv?year=2026&search=阿依')
    const { rows } = await sql<{ username: string; detail: object }>`select username, detail from audit_entry
      where event = 'EXPORTED' order by id desc limit 1`.execute(app.portal.owner.em.fork().getKysely())
    expect(rows[0]).toMatchObject({
      username: 'bureau',
      detail: { name: 'declarations.csv', filter: { searched: true, year: [2026] } },
    })
    expect(JSON.stringify(rows[0])).not.toContain('阿依')
  })
})

describe('an export that is sent', () => {
  test('leaves no rows of people behind on the disk', async () => {
    const response = await bureau.fetch('/workbooks/declarations.csv?year=2025')
    await response.arrayBuffer()
    await expect.poll(() => readdirSync(path.join(app.portal.config.dataDir, 'spool'))).toEqual([])
  })

  test('many at once all arrive whole', async () => {
    const files = await Promise.all(
      Array.from({ length: 6 }, async () => (await bureau.fetch('/workbooks/declarations.csv?year=2025')).text()),
    )
    expect(new Set(files).size).toBe(1)
  })
})

describe('a query that can’t be meant', () => {
  test.each([
    ['an unknown field', 'year=2025&colour=red', 'INVALID_INPUT'],
    ['an unknown value', 'year=2025&stage=NOWHERE', 'INVALID_INPUT'],
    ['an unknown county', 'year=2025&county=650599', 'INVALID_INPUT'],
    ['no year', '', 'INVALID_INPUT'],
    ['an unknown year', 'year=2031', 'CYCLE_UNKNOWN'],
    ['an ID number', 'year=2025&search=900000198807150017', 'SEARCH_ID_IN_URL'],
  ])('%s', async (_, query, code) => {
    const response = await bureau.fetch(`/workbooks/annual.xlsx?${query}`)
    expect(response.status).toBe(400)
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/[一-鿿]/)
  })
})
