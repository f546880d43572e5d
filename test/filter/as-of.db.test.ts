import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { declarationColumns, endOfDay } from '../../server/filter/as-of'
import { pastColumns } from '../../server/filter/past-column'
import { textOf } from '../../server/reader/sheet/cell'
import { openFile } from '../../server/reader/open-file'
import type { SampleRow } from '../../server/sample/year'
import { batchesOf } from '../reader/all-rows'
import { stageLabel } from '../../schema/vocabulary'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { testSampleSize } from '../support/config'
import { sampleFile } from '../support/sample-file'
import { some } from '../support/some'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

test('every stored column of a declaration is today’s or hidden until its day, and none is forgotten', async () => {
  const columns = await declarationColumns(app.portal.owner.em.fork())
  const stored = columns.filter(({ expression }) => expression === null).map(({ name }) => name)
  expect(Object.keys(pastColumns).toSorted()).toEqual(stored.toSorted())
  const dated = (name: string) => /_(on|at|from|to)$/.test(name) && !/^aid_/.test(name)
  expect(stored.filter((name) => dated(name) && pastColumns[name] === 'TODAY')).toEqual([])
})

async function open(address: string): Promise<ExcelJS.Workbook> {
  const response = await bureau.fetch(address)
  expect(response.status).toBe(200)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  return workbook
}

/** A list's rows by header. Dates are yyyy-mm-dd; instants also have the time. */
function rowsOf(sheet: ExcelJS.Worksheet, headerRow: number): Record<string, string>[] {
  const headers = (sheet.getRow(headerRow).values as string[]).slice(1)
  const rows: Record<string, string>[] = []
  sheet.eachRow((row, number) => {
    if (number <= headerRow || row.getCell(1).isMerged) return
    rows.push(
      Object.fromEntries(
        headers.map((header, index) => {
          const { value } = row.getCell(index + 1)
          return [
            header,
            value instanceof Date ? value.toISOString().slice(0, 16).replace('T', ' ') : String(value ?? ''),
          ]
        }),
      ),
    )
  })
  return rows
}

/** The rows of the first sheet of a long list, read with the import's reader, which is ten times as fast as ExcelJS. */
async function listed(address: string): Promise<Record<string, string>[]> {
  const [header, ...rows] = await cellsOf(address)
  const atMinute = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text} 00:00` : text)
  return rows.map((cells) => Object.fromEntries(header!.map((name, index) => [name, atMinute(cells[index] ?? '')])))
}

async function cellsOf(address: string, sheetName?: string): Promise<string[][]> {
  const response = await bureau.fetch(address)
  expect(response.status).toBe(200)
  const { sheets } = await openFile(Buffer.from(await response.arrayBuffer()), '.xlsx')
  const sheet = sheetName ? sheets.find(({ name }) => name === sheetName)! : sheets[0]!
  return (await batchesOf(sheet)).flat().map(({ cells }) => cells.map(textOf))
}

const dayHeaders = [
  '提交时间',
  '单位上报时间',
  '公示开始',
  '公示结束',
  '纸质材料接收日期',
  '评审会日期',
  '结果公示开始',
]
const moreDays = ['结果公示结束', '确认日期', '环节进入时间']
/** What the platform's file of that day would have contained. */
const facts = ['退回原因', '补正截止', '提交评委会次数', '份数', '证书编号', '评审结果', '结局', '不予受理原因']

describe('a past day shows nothing of its future', () => {
  const days = [
    [2023, '2023-11-20'],
    [2025, '2025-10-24'],
    [2026, '2026-10-20'],
  ] as const
  test.each(some(days, 1, 'future'))('%i as of %s', async (year, day) => {
    const then = new Map(sampleFile(year, new Date(endOfDay(day).getTime() - 1)).map((row) => [row.申报编号, row]))
    const rows = await listed(`/workbooks/declarations.xlsx?year=${year}&asOf=${day}`)
    expect(rows.length).toBeGreaterThan(testSampleSize * 0.9)
    const later = rows.flatMap((row) =>
      [...dayHeaders, ...moreDays]
        .filter((header) => row[header]! > `${day} 99`)
        .map((header) => [row.申报编号, header, row[header]]),
    )
    expect(later).toEqual([])
    const foreseen = rows.flatMap((row) => {
      const known = then.get(row.申报编号!)
      return facts
        .filter(
          (header) =>
            row[header] !== '' &&
            row[header] !==
              String(known?.[header] ?? '')
                .normalize('NFKC')
                .concat(/截止/.test(header) ? ' 00:00' : ''),
        )
        .map((header) => [row.申报编号, header, row[header], known?.[header] ?? null])
    })
    expect(foreseen).toEqual([])
    // Some values must be known; otherwise a blank would prove nothing.
    expect(rows.filter((row) => row.公示开始 !== '').length).toBeGreaterThan(testSampleSize * 0.18)
  })

  test('no sheet of the annual workbook, no list and no committee has a day after it', async () => {
    const day = '2026-10-20'
    for (const name of ['annual', 'committees', 'findings', 'pending']) {
      const book = await open(`/workbooks/${name}.xlsx?year=2026&asOf=${day}`)
      const later: unknown[] = []
      book.eachSheet((sheet) =>
        sheet.eachRow((row) =>
          row.eachCell((cell, column) => {
            const header = [1, 4].map((place) => String(sheet.getRow(place).getCell(column).value)).join()
            // A deadline and the end of an aid period were already known on that day.
            if (/截止|期限|援疆/.test(header)) return
            if (cell.value instanceof Date && cell.value.toISOString().slice(0, 10) > day)
              later.push([sheet.name, cell.address, cell.value])
          }),
        ),
      )
      expect([name, later.length, later.slice(0, 5)]).toEqual([name, 0, []])
    }
  })

  test('what was filed, met, explained or received later isn’t there yet', async () => {
    const db = app.portal.owner.em.fork().getKysely()
    const shown = async (day: string) => {
      const book = await open(`/workbooks/committees.xlsx?year=2025&asOf=${day}`)
      return rowsOf(book.worksheets[0]!, 4).map((row) => [row.备案日期, row.开始])
    }
    const { rows } = await sql<{ first: string; last: string }>`select min(filed_at)::text as first,
      max(meeting_to)::text as last from committee where year = 2025`.execute(db)
    expect((await shown('2025-09-20')).flat().filter((cell) => cell! >= rows[0]!.first && /^2025/.test(cell!))).toEqual(
      [],
    )
    expect((await shown(rows[0]!.last)).flat().filter((cell) => cell !== '').length).toBeGreaterThan(10)
  })

  test('an explanation that was given later had not been given', async () => {
    const finding = `{ findings(filter: { year: [2026] }) { rules { rule { id } open acknowledged } } }`
    const { findings } = await bureau.get<{ findings: { rules: { rule: { id: string }; open: number }[] } }>(finding)
    const { id } = findings.rules.find(({ open: n }) => n > 0)!.rule
    const declarations = await bureau.get<{ declarations: { edges: { node: { id: string } }[] } }>(
      `{ declarations(filter: { year: [2026], finding: ["${id}"] }, first: 1) { edges { node { id } } } }`,
    )
    const node = declarations.declarations.edges[0]!.node.id
    await bureau.get(`mutation { acknowledgeFinding(declaration: "${node}", rule: "${id}", reason: "已核实") { id } }`)
    const explained = async (asOf: string) =>
      rowsOf((await open(`/workbooks/findings.xlsx?year=2026${asOf}`)).worksheets[0]!, 4).filter(
        (row) => row.处理 === '已说明',
      )
    expect(await explained('')).toHaveLength(1)
    expect(await explained('&asOf=2026-11-19')).toHaveLength(0)
  })
})

/** The date columns of a declaration's stages. The earliest one is its beginning. */
const wayDays = ['环节进入时间', '提交时间', '公示开始', '单位上报时间', '纸质材料接收日期', '确认日期'] as const

const files = new Map<number, SampleRow[]>()

function fileOf(year: number): SampleRow[] {
  const file = files.get(year) ?? sampleFile(year)
  files.set(year, file)
  return file
}

describe('what had not begun on a past day isn’t there at all', () => {
  const statistic = `query ($filter: DeclarationFilter!, $asOf: Day, $by: [Dimension!]!) {
    statistics(filter: $filter, asOf: $asOf, by: $by) { draft declared } }`
  const counted = async (asOf: string, filter: object, by: string[] = []) => {
    const { statistics } = await bureau.get<{ statistics: Record<'draft' | 'declared', number[]> }>(statistic, {
      filter,
      asOf,
      by,
    })
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
    return { draft: sum(statistics.draft), declared: sum(statistics.declared) }
  }

  const days = [
    [2023, '2023-09-20'],
    [2023, '2023-10-08'],
    [2023, '2023-11-20'],
    [2026, '2026-09-16'],
    [2026, '2026-10-12'],
    [2026, '2026-11-05'],
  ] as const
  test.each(some(days, 1, 'begun'))('%i as of %s: rows = counts = sheets', async (year, day) => {
    const dayOfCell = (value: unknown) =>
      String(value ?? '')
        .normalize('NFKC')
        .replace(/[./年月]/g, '-')
        .slice(0, 10)
    const file = fileOf(year)
    const begun = file.filter((row) =>
      wayDays.some((header) => /^\d{4}-/.test(dayOfCell(row[header])) && dayOfCell(row[header]) <= day),
    )
    const query = `year=${year}&asOf=${day}`
    const rows = await listed(`/workbooks/declarations.xlsx?${query}`)
    expect(rows.map((row) => row.申报编号).toSorted()).toEqual(begun.map((row) => String(row.申报编号)).toSorted())
    const drafts = rows.filter((row) => row.最远环节 === stageLabel.DRAFT.zh).length
    const expected = { draft: drafts, declared: rows.length - drafts }
    expect(await counted(day, { year: [year] })).toEqual(expected)
    for (const by of [['COUNTY'], ['STAGE'], ['AGE_BAND'], ['COMMITTEE', 'LEVEL']]) {
      expect([by, await counted(day, { year: [year] }, by)]).toEqual([by, expected])
    }
    const csv = await (await bureau.fetch(`/workbooks/declarations.csv?${query}`)).text()
    expect(csv.trimEnd().split('\r\n')).toHaveLength(rows.length + 1)
    const numbers = new Set(rows.map((row) => row.申报编号))
    const detail = await cellsOf(`/workbooks/annual.xlsx?${query}`, '明细')
    const inDetail = detail.filter(([number]) => numbers.has(number!))
    expect(inDetail).toHaveLength(rows.length)
    const { reportTable } = await bureau.get<{ reportTable: { lines: { kind: string; cells: string[] }[] } }>(
      'query ($filter: DeclarationFilter!, $asOf: Day) { reportTable(code: "T1", filter: $filter, asOf: $asOf) { lines { kind cells } } }',
      { filter: { year: [year] }, asOf: day },
    )
    const total = reportTable.lines.find(({ kind }) => kind === 'TOTAL')
    expect(Number(total?.cells[2]!.replace(',', '') ?? 0)).toBe(expected.declared)

    // A later declaration is not found by its number either.
    const later = file.find((row) => !begun.includes(row))
    if (!later) return
    const number = String(later.申报编号)
    expect(await counted(day, { year: [year], search: number })).toEqual({ draft: 0, declared: 0 })
    expect(await listed(`/workbooks/declarations.xlsx?${query}&search=${number}`)).toEqual([])
  })
})

describe('a day that can’t be told of is answered in words', () => {
  test.each([
    ['before the year began', 'year=2026&asOf=2026-08-31', '截止日 2026-08-31 还没有数据：2026 年度'],
    ['to come', 'year=2026&asOf=2026-11-21', '截止日 2026-11-21 还没有到'],
  ])('%s', async (_, query, sentence) => {
    for (const name of ['annual', 'committees', 'findings', 'pending', 'declarations', 'comparison']) {
      const asked = name === 'comparison' ? query.replace('year=2026', 'year=2025,2026') : query
      if (name === 'comparison' && asked.includes('08-31')) continue
      const response = await bureau.fetch(`/workbooks/${name}.xlsx?${asked}`)
      expect([name, response.status]).toEqual([name, 400])
      const { error } = (await response.json()) as { error: { message: string } }
      expect(error.message).toContain(sentence)
    }
  })

  test('as are a statistic and a freeze', async () => {
    const asked = bureau.ask(`{ statistics(filter: { year: [2026] }, by: [], asOf: "2026-08-31") { declared } }`)
    expect((await asked).errors?.[0]?.message).toContain('还没有数据')
    const frozen = bureau.ask(`mutation { freezeYear(year: 2026, cutOff: "2026-08-31", note: "") { id } }`)
    expect((await frozen).errors?.[0]?.message).toContain('还没有数据')
  })
})
