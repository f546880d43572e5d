import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { some } from '../support/some'
import { openFormulas } from './formula-sheets'
import { recalculated, recalculatedAll } from './recalculated'

let app: App
const clients = new Map<string, TestClient>()
const accounts = ['bureau', 'yiwu', 'water', 'education', 'leader'] as const

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  for (const name of accounts) clients.set(name, await signedIn(app, name))
})
afterAll(() => app.stop())

const folder = mkdtempSync(path.join(tmpdir(), 'recalculation-'))
let serial = 0

async function download(account: string, query: string, name = 'annual'): Promise<string> {
  const response = await clients.get(account)!.fetch(`/workbooks/${name}.xlsx?${query}`)
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

/** All formulas by `sheet!address`, with their results; of merged cells only the first. */
function formulas(workbook: ExcelJS.Workbook): Map<string, unknown> {
  const all = new Map<string, unknown>()
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula && cell.master === cell) all.set(`${sheet.name}!${cell.address}`, cell.result)
      }),
    ),
  )
  return all
}

const conclusion = (workbook: ExcelJS.Workbook): unknown => {
  const found: unknown[] = []
  workbook.getWorksheet('勾稽校验')!.eachRow((row) => {
    const text = row.getCell(1).result
    if (typeof text === 'string' && text.startsWith('共 ')) found.push(text)
  })
  return found[0]
}

const fields = [
  'declared',
  'accepted',
  'reviewed',
  'passed',
  'notPassed',
  'confirmed',
  'inProgress',
  'pending',
  'overdue',
]
const names = ['申报', '受理', '参评', '通过', '未通过', '确认', '在办', '待审', '逾期']

/** The server's figures in 勾稽校验, by measure. */
function compared(workbook: ExcelJS.Workbook): Record<string, unknown> {
  const figures: Record<string, unknown> = {}
  workbook.getWorksheet('勾稽校验')!.eachRow((row) => {
    const name = String(row.getCell(3).value)
    if (names.includes(name)) figures[name] = row.getCell(5).value
  })
  return figures
}

const filters: [query: string, filter: string][] = [
  ['year=2025', '{ year: [2025] }'],
  ['year=2026&pending=true', '{ year: [2026], pending: true }'],
  ['year=2025,2026&level=SENIOR&measure=DECLARED', '{ year: [2025, 2026], level: [SENIOR], measure: [DECLARED] }'],
  ['year=2023&pathway=REVIEW', '{ year: [2023], pathway: [REVIEW] }'],
  ['year=2026&search=水利', '{ year: [2026], search: "水利" }'],
  ['year=2026&county=650521,650522', '{ year: [2026], county: ["650521", "650522"] }'],
  ['year=2024&gender=FEMALE&ageBand=UP_TO_35', '{ year: [2024], gender: [FEMALE], ageBand: [UP_TO_35] }'],
  ['year=2025&outcome=NOT_ACCEPTED,LAPSED', '{ year: [2025], outcome: [NOT_ACCEPTED, LAPSED] }'],
  [
    'year=2026&overdue=true&series=water,construction',
    '{ year: [2026], overdue: true, series: ["water", "construction"] }',
  ],
  ['year=2026&search=没有这样的申报', '{ year: [2026], search: "没有这样的申报" }'],
]

const annuals = some(
  filters.flatMap(([query, filter]) => accounts.map((account) => ({ account, query, filter }))),
  5,
  'annual',
)
const comparedYears = some(
  ['year=2024,2025', 'year=2025,2026', 'year=2023,2026&pathway=REVIEW', 'year=2025,2026&county=650521'],
  1,
  'comparison',
)

interface Recalculated {
  written: ExcelJS.Workbook
  calculated: ExcelJS.Workbook
}

/** Fails unless every formula has the same result in both, and 勾稽校验 finds nothing different. */
function expectEqualFormulas({ written, calculated }: Recalculated): void {
  const expected = formulas(written)
  expect(expected.size).toBeGreaterThan(300)
  const results = formulas(calculated)
  expect([...results.keys()]).toEqual([...expected.keys()])
  expect([...expected].filter(([address, result]) => results.get(address) !== result)).toEqual([])
  expect(conclusion(written)).toMatch(/全部一致$/)
}

describe('a second spreadsheet calculates every figure as it was written, and the server counts the same', () => {
  const written = new Map<string, string>()
  let calculated: ReadonlyMap<string, string>
  beforeAll(
    async () => {
      for (const { account, query } of annuals) written.set(`${account} ${query}`, await download(account, query))
      for (const query of comparedYears) written.set(query, await download('bureau', query, 'comparison'))
      const files = await recalculatedAll([...written.values()])
      calculated = new Map([...written.keys()].map((name, index) => [name, files[index]!]))
      // A whole run has all books; a minute each is enough on a busy machine, too.
    },
    60_000 * Math.max(10, annuals.length),
  )
  const both = async (name: string): Promise<Recalculated> => ({
    written: await openFormulas(written.get(name)!),
    calculated: await openFormulas(calculated.get(name)!),
  })

  test.each(annuals)('$query for $account', async ({ account, query, filter }) => {
    const workbook = await both(`${account} ${query}`)
    expectEqualFormulas(workbook)
    const { statistics } = await clients
      .get(account)!
      .get<{ statistics: Record<string, number[]> }>(
        `{ statistics(filter: ${filter}, by: []) { ${fields.join(' ')} } }`,
      )
    expect(compared(workbook.written)).toEqual(
      Object.fromEntries(names.map((name, index) => [name, statistics[fields[index]!]![0]])),
    )
  })

  test.each(comparedYears)('年度对比 of %s', async (query) => {
    expectEqualFormulas(await both(query))
  })
})

describe('whoever forges 明细 is told by 勾稽校验', () => {
  test.each([
    ['a row that counts no more', '申报', null],
    ['a series that there isn’t', '申报系列', '伪造系列'],
    ['a person of another sex', '性别', '不详'],
  ])('%s', async (_, column, value) => {
    const file = await download('yiwu', 'year=2025')
    const forged = await open(file)
    expect(conclusion(forged)).toMatch(/全部一致$/)
    const sheet = forged.getWorksheet('明细')!
    const header = (sheet.getRow(4).values as string[]).slice(1)
    sheet.getRow(5).getCell(header.indexOf(column) + 1).value = value
    const forgedFile = path.join(folder, `forged-${(serial += 1)}.xlsx`)
    await forged.xlsx.writeFile(forgedFile)
    const calculated = await open(await recalculated(forgedFile))
    expect(conclusion(calculated)).toMatch(/不一致 \d+ 项$/)
    const results = calculated
      .getWorksheet('封面与说明')!
      .getColumn(2)
      .values.map((cell) => JSON.stringify(cell))
    expect(results.some((text) => text?.includes('不一致 '))).toBe(true)
  })
})

test('text that a spreadsheet would calculate stays text, in every sheet and column', async () => {
  const db = app.portal.owner.em.fork().getKysely()
  await sql`update declaration set name = '=1+1', ethnicity = '=HYPERLINK("http://x")', specialty = '+1', degree = '-1',
    political_status = '@cmd', target_title = '＝1', current_title = '＋1', return_reason = '＠x', policy_note = '－1',
    certificate_no = E'\t=1', supervisor = '=2'
    where id = (select min(id) from declaration where year = 2025 and county = '650522')`.execute(db)
  const file = await download('yiwu', 'year=2025')
  const calculated = await open(await recalculated(file))
  const cells: string[] = []
  for (const workbook of [await open(file), calculated]) {
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (typeof cell.value === 'string') cells.push(cell.value)
          if (sheet.name === '明细') expect(cell.formula).toBeUndefined()
        }),
      ),
    )
  }
  expect(cells.filter((text) => /^[=+\-@\t\r\n＝＋－＠]/.test(text))).toEqual([])
  expect(cells).toEqual(expect.arrayContaining(["'=1+1", "'＠x", "'－1"]))
})
