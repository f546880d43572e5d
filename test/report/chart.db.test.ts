import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { signedIn } from '../support/client'
import { packageOf, partsOf } from '../support/package'
import { sampleToRead } from '../support/sample'
import { chartsOf, faultsOf, type ChartReference, type ReadChart } from './chart-reader'
import { openFormulas } from './formula-sheets'
import { recalculated } from './recalculated'

const app = await sampleToRead()
const folder = mkdtempSync(path.join(tmpdir(), 'charts-'))

async function download(address: string): Promise<string> {
  const response = await (await signedIn(app, 'bureau')).fetch(address)
  expect(response.status).toBe(200)
  const file = path.join(folder, `${address.replace(/\W+/g, '-')}.xlsx`)
  writeFileSync(file, Buffer.from(await response.arrayBuffer()))
  return file
}

/** The values of the cells that a reference names. */
function cellsOf(workbook: ExcelJS.Workbook, { cells }: ChartReference): string[] {
  const [sheet, range] = cells.split('!') as [string, string]
  const [first, last = first] = range.split(':') as [string, string?]
  const [start, end] = [first, last].map((address) => workbook.getWorksheet(sheet)!.getCell(address))
  expect(start!.col).toBe(end!.col)
  return Array.from({ length: Number(end!.row) - Number(start!.row) + 1 }, (_, index) => {
    const cell = workbook.getWorksheet(sheet)!.getCell(Number(start!.row) + index, Number(start!.col))
    return String(cell.formula ? (cell.result ?? 0) : cell.value)
  })
}

const titleOf = ({ references }: ReadChart) => references[0]!.cache[0]!

test('every chart is one of numbers beside it, and keeps what their cells have', async () => {
  const annual = readFileSync(await download('/workbooks/annual.xlsx?year=2025'))
  const comparison = readFileSync(await download('/workbooks/comparison.xlsx?year=2025,2026'))
  const [ofYear, ofYears] = [await chartsOf(annual), await chartsOf(comparison)]
  expect(ofYear.map((chart) => [titleOf(chart), ...chart.kinds])).toEqual([
    ['各环节在办件数', 'barChart'],
    ['各系列（专业）在办件数，按环节', 'barChart'],
    ['各区县申报、参评、通过件数', 'barChart'],
    ['各系列（专业）申报、参评、通过件数', 'barChart'],
    ['累计到达各环节的件数', 'lineChart'],
  ])
  expect(ofYears).toHaveLength(8)
  for (const bytes of [annual, comparison]) {
    expect(await faultsOf(bytes)).toEqual([])
    expect([...(await partsOf(bytes)).keys()].filter((name) => name.startsWith('xl/media'))).toEqual([])
    const workbook = await openFormulas(bytes)
    for (const { references } of await chartsOf(bytes)) {
      expect(references.length).toBeGreaterThanOrEqual(4)
      for (const reference of references) {
        expect(reference.cells).toMatch(/^图表!/)
        expect([reference.cells, reference.cache]).toEqual([reference.cells, cellsOf(workbook, reference)])
      }
    }
  }
})

test('a line of 累计流量 ends where the page’s does', async () => {
  const client = await signedIn(app, 'bureau')
  const { trend } = await client.get<{ trend: { stages: string[]; reached: number[][] } }>(
    '{ trend(filter: { year: [2025] }) { stages reached } }',
  )
  const charts = await chartsOf(readFileSync(await download('/workbooks/annual.xlsx?year=2025')))
  const lines = charts.at(-1)!.references.filter(({ kind }) => kind === 'num')
  const stages = ['EMPLOYER_REVIEW', 'HR_REVIEW', 'COMMITTEE_REVIEW', 'MEETING', 'CONFIRMATION']
  expect(lines.map(({ cache }) => Number(cache.at(-1)))).toEqual(
    stages.map((stage) => trend.reached[trend.stages.indexOf(stage)]!.at(-1)),
  )
})

test('after a cell of 明细 is changed, LibreOffice draws the changed numbers', async () => {
  const file = await download('/workbooks/annual.xlsx?year=2026')
  const parts = await partsOf(readFileSync(file))
  const workbook = parts.get('xl/workbook.xml')!.toString('utf8')
  const names = [...workbook.matchAll(/<sheet [^>]*?name="([^"]+)"/g)].map(([, name]) => name!)
  const part = `xl/worksheets/sheet${names.indexOf('明细') + 1}.xml`
  const sheet = parts.get(part)!.toString('utf8')
  const exact = new ExcelJS.Workbook()
  await exact.xlsx.readFile(file)
  const rows = exact.getWorksheet('明细')!
  const headers = (rows.getRow(4).values as string[]).slice(1)
  const [county, declared] = ['区县', '申报'].map((name) => headers.indexOf(name) + 1) as [number, number]
  const changed = Array.from({ length: rows.rowCount }, (_, index) => rows.getRow(index + 1)).find(
    (row, index) => index >= 4 && row.getCell(declared).value === 1,
  )!
  const { address } = changed.getCell(declared)
  const edited = sheet.replace(new RegExp(`(<c r="${address}"[^>]*><v>)1(</v>)`), '$10$2')
  expect(edited).not.toBe(sheet)
  const other = path.join(folder, 'edited.xlsx')
  writeFileSync(other, packageOf(new Map([...parts, [part, Buffer.from(edited)]])))

  const charts = await chartsOf(readFileSync(file))
  const own = charts.find((each) => titleOf(each) === '各区县申报、参评、通过件数')!.references
  const [, , places, numbers] = own
  const place = places!.cache.indexOf(String(changed.getCell(county).value))
  const saved = await chartsOf(readFileSync(await recalculated(other)))
  expect(saved.map(({ kinds }) => kinds)).toEqual(charts.map(({ kinds }) => kinds))
  const drawn = saved.flatMap(({ references }) => references).find(({ cells }) => cells === numbers!.cells)!
  expect(Number(drawn.cache[place])).toBe(Number(numbers!.cache[place]) - 1)
})

test.each([
  ['annual', '/workbooks/annual.xlsx?year=2025'],
  ['comparison', '/workbooks/comparison.xlsx?year=2025,2026'],
])('%s: after a cell of each chart is changed, LibreOffice draws what the cells have', async (name, address) => {
  const bytes = readFileSync(await download(address))
  const parts = await partsOf(bytes)
  const workbook = parts.get('xl/workbook.xml')!.toString('utf8')
  const names = [...workbook.matchAll(/<sheet [^>]*?name="([^"]+)"/g)].map(([, each]) => each!)
  const part = `xl/worksheets/sheet${names.indexOf('图表') + 1}.xml`
  const charts = await chartsOf(bytes)
  const changed = charts.map(({ references }, at) => {
    const numbers = references.find(({ kind }) => kind === 'num')!
    return { numbers, address: /!([A-Z]+\d+)/.exec(numbers.cells)![1]!, value: 4000 + at }
  })
  let sheet = parts.get(part)!.toString('utf8')
  for (const { address: cell, value } of changed) {
    const found = new RegExp(`(<c r="${cell}"(?: s="\\d+")?)(?: t="\\w+")?>.*?</c>`, 's')
    expect(sheet).toMatch(found)
    sheet = sheet.replace(found, `$1><v>${value}</v></c>`)
  }
  const other = path.join(folder, `${name}-cells.xlsx`)
  writeFileSync(other, packageOf(new Map<string, Buffer | string>([...parts, [part, sheet]])))
  const saved = readFileSync(await recalculated(other))
  const drawn = (await chartsOf(saved)).flatMap(({ references }) => references)
  const cells = await openFormulas(saved)
  for (const { numbers, value } of changed) {
    const { cache } = drawn.find((each) => each.cells === numbers.cells)!
    expect([numbers.cells, cache]).toEqual([numbers.cells, [String(value), ...numbers.cache.slice(1)]])
  }
  for (const reference of drawn.filter(({ kind }) => kind === 'num')) {
    expect([reference.cells, reference.cache]).toEqual([reference.cells, cellsOf(cells, reference)])
  }
})
