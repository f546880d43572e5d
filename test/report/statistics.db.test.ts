import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { verifier } from '../verify/verifier'
import { recalculatedAll } from './recalculated'

let app: App
const clients = new Map<string, TestClient>()
const accounts = ['bureau', 'yiwu', 'forestry'] as const

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  for (const name of accounts) clients.set(name, await signedIn(app, name))
})
afterAll(() => app.stop())

const folder = mkdtempSync(path.join(tmpdir(), 'statistics-'))

interface Case {
  account: (typeof accounts)[number]
  by: string[]
  figure: string
  share: 'NONE' | 'ROW' | 'COLUMN' | 'ALL'
  query: string
  filter: string
}

const all2025 = { query: 'year=2025', filter: '{ year: [2025] }' }
const late = { query: 'year=2026&level=INTERMEDIATE', filter: '{ year: [2026], level: [INTERMEDIATE] }' }
const cases: Case[] = [
  { account: 'bureau', by: ['SERIES', 'LEVEL'], figure: 'declared', share: 'NONE', ...all2025 },
  { account: 'bureau', by: ['COMMITTEE', 'COUNTY'], figure: 'inProgress', share: 'ROW', ...late },
  { account: 'yiwu', by: ['EMPLOYER'], figure: 'declared', share: 'COLUMN', ...all2025 },
  { account: 'forestry', by: ['COUNTY', 'GENDER'], figure: 'passed', share: 'ALL', ...all2025 },
  { account: 'bureau', by: ['LEVEL', 'PATHWAY'], figure: 'passRate', share: 'NONE', ...all2025 },
  {
    account: 'bureau',
    by: ['COUNTY', 'SERIES'],
    figure: 'declared',
    share: 'ALL',
    query: `year=2026&search=${encodeURIComponent('没有这样的申报')}`,
    filter: '{ year: [2026], search: "没有这样的申报" }',
  },
]
/** inProgress → IN_PROGRESS */
const codeOf = (figure: string) => figure.replace(/[A-Z]/g, '_$&').toUpperCase()
const nameOf = ({ account, by, figure, share, query }: Case) => `${account} ${by} ${figure} ${share} ${query}`

interface Statistics {
  labels: string[][]
  passed: number[]
  reviewed: number[]
  [figure: string]: number[] | string[][]
}

/** The figures of the API by row and column; without columns each is in 合计. */
async function asked({ account, by, figure, filter }: Case) {
  const counted = figure === 'passRate' ? 'passed' : figure
  const { statistics } = await clients
    .get(account)!
    .get<{ statistics: Statistics }>(
      `{ statistics(filter: ${filter}, by: [${by}]) { labels ${[...new Set([counted, 'passed', 'reviewed'])]} } }`,
    )
  const found = new Map<string, { count: number; of: number }>()
  const add = (row: string, column: string, group: number) => {
    const key = `${row}/${column}`
    const { count, of } = found.get(key) ?? { count: 0, of: 0 }
    found.set(key, {
      count: count + (statistics[counted] as number[])[group]!,
      of: of + statistics.reviewed[group]!,
    })
  }
  statistics.passed.forEach((_, group) => {
    const row = statistics.labels[0]![group]!
    for (const each of [row, '总计']) {
      add(each, '合计', group)
      if (by.length > 1) add(each, statistics.labels[1]![group]!, group)
    }
  })
  return found
}

const plain = (value: ExcelJS.CellValue): unknown =>
  value !== null && typeof value === 'object' && 'formula' in value ? (value.result ?? 0) : value
const formula = (value: ExcelJS.CellValue) =>
  value !== null && typeof value === 'object' && 'formula' in value ? (value.formula ?? null) : null

interface Cell {
  row: string
  group: string
  header: string
  value: unknown
  formula: string | null
}

/** The figures of the sheet with their row and both headers. */
async function cellsOf(file: string): Promise<{ cells: Cell[]; verdict: unknown }> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  const sheet = workbook.getWorksheet('P1 统计分析')!
  const rowOf = (text: string) => {
    let found = 0
    sheet.eachRow((row, number) => {
      if (found === 0 && row.getCell(1).value === text) found = number
    })
    return found
  }
  const total = rowOf('总计')
  const numbers = rowOf('甲')
  expect(total).toBe(numbers + 1)
  const cells: Cell[] = []
  for (let row = total; /^\d+$/.test(String(sheet.getRow(row).getCell(2).value)); row += 1) {
    for (let column = 3; sheet.getRow(numbers).getCell(column).value !== null; column += 1) {
      const { value } = sheet.getRow(row).getCell(column)
      cells.push({
        row: String(sheet.getRow(row).getCell(1).value),
        group: String(sheet.getRow(numbers - 3).getCell(column).value),
        header: String(sheet.getRow(numbers - 2).getCell(column).value),
        value: plain(value),
        formula: formula(value),
      })
    }
  }
  let verdict: unknown
  workbook.getWorksheet('勾稽校验')!.eachRow((row) => {
    const text = plain(row.getCell(1).value)
    if (String(text).startsWith('共 ')) verdict = text
  })
  return { cells, verdict }
}

/** Half up to a tenth of a percent, or — without a whole. */
const share = (count: number, of: number) => (of === 0 ? '—' : Math.floor((2000 * count + of) / (2 * of)) / 1000)

describe('统计分析 as a workbook has the API’s figures, and LibreOffice calculates the same', () => {
  const written = new Map<string, string>()
  let calculated: Map<string, string>
  beforeAll(async () => {
    for (const [index, each] of cases.entries()) {
      const { account, by, figure, query } = each
      const address = `/workbooks/statistics.xlsx?${query}&by=${by}&figure=${codeOf(figure)}&share=${each.share}`
      const response = await clients.get(account)!.fetch(address)
      expect(response.status, await response.clone().text()).toBe(200)
      const file = path.join(folder, `${index}.xlsx`)
      writeFileSync(file, Buffer.from(await response.arrayBuffer()))
      written.set(nameOf(each), file)
    }
    const files = await recalculatedAll([...written.values()])
    calculated = new Map([...written.keys()].map((name, index) => [name, files[index]!]))
  })

  test.each(cases.map((each) => [nameOf(each), each] as const))('%s', async (name, each) => {
    const expected = await asked(each)
    const sheet = await cellsOf(written.get(name)!)
    const at = (row: string, column: string) => expected.get(`${row}/${column}`) ?? { count: 0, of: 0 }
    const wholeOf = (row: string, column: string) => {
      if (each.figure === 'passRate') return at(row, column).of
      if (each.share === 'ROW') return at(row, '合计').count
      return at('总计', each.share === 'COLUMN' ? column : '合计').count
    }
    const wanted = sheet.cells.map(({ row, group, header }) => {
      const { count, of } = at(row, group)
      if (/率|占/.test(header)) return share(count, wholeOf(row, group))
      return header === '参评' && each.figure === 'passRate' ? of : count
    })
    expect(sheet.cells.map(({ value }) => value)).toEqual(wanted)
    // What isn't there counts nothing.
    const shown = new Set(sheet.cells.map(({ row, group }) => `${row}/${group}`))
    const filled = [...expected].filter(([, cell]) => (each.figure === 'passRate' ? cell.of : cell.count) > 0)
    expect(filled.filter(([place]) => !shown.has(place))).toEqual([])
    expect(
      sheet.cells.filter(
        ({ row, group, header, formula }) =>
          (row === '总计' || (group === '合计' && each.by.length > 1) || /率|占/.test(header)) && formula === null,
      ),
    ).toEqual([])

    const again = await cellsOf(calculated.get(name)!)
    expect(again.cells.map(({ row, group, header, value }) => ({ row, group, header, value }))).toEqual(
      sheet.cells.map(({ row, group, header, value }) => ({ row, group, header, value })),
    )
    expect([sheet.verdict, again.verdict]).toEqual(
      each.figure === 'passRate' ? Array(2).fill('共 2 项，全部一致') : Array(2).fill('共 1 项，全部一致'),
    )
  })
})

test.each([
  ['no dimension', 'by='],
  ['three dimensions', 'by=SERIES,LEVEL,COUNTY'],
  ['the same twice', 'by=SERIES,SERIES'],
  ['one that has no filter', 'by=YEAR'],
  ['an unknown figure', 'by=SERIES&figure=__proto__'],
  ['a figure twice', 'by=SERIES&figure=DECLARED&figure=PASSED'],
  ['an unknown share', 'by=SERIES&share=HALF'],
  ['more columns than a sheet has', 'by=SERIES,EMPLOYER'],
])('an address with %s is refused', async (_, query) => {
  const response = await clients.get('bureau')!.fetch(`/workbooks/statistics.xlsx?year=2025&${query}`)
  expect(response.status).toBe(400)
})

test('the workbook is genuine when it is verified, and its export is in the ledger', async () => {
  const bureau = clients.get('bureau')!
  const response = await bureau.fetch('/workbooks/statistics.xlsx?year=2024&by=SERIES')
  const { verdict } = await verifier(bureau)(Buffer.from(await response.arrayBuffer()), 'a.xlsx')
  expect(verdict).toBe('GENUINE')
  const { rows } = await sql<{ detail: unknown }>`select detail from audit_entry where event = 'EXPORTED'
    order by id desc limit 1`.execute(app.portal.owner.em.fork().getKysely())
  expect(JSON.stringify(rows[0]!.detail)).toContain('statistics.xlsx')
})
