import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { filterOfQuery } from '../../server/filter/address'
import { standardLimits } from '../../server/http/limit'
import { printed } from '../report/paper'
import { recalculated } from '../report/recalculated'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import * as habit from './habit'
import { differenceOf, openBook } from './package'
import { partsOf } from '../support/package'

let app: App
let bureau: TestClient
let yiwu: TestClient

beforeAll(async () => {
  const rate = { ...standardLimits.rate, import: { max: 10_000, seconds: 60 }, export: { max: 10_000, seconds: 60 } }
  app = await startTestApp({ data: 'sample', config: { limits: { ...standardLimits, rate } } })
  bureau = await signedIn(app, 'bureau')
  yiwu = await signedIn(app, 'yiwu')
})
afterAll(() => app.stop())

const folder = mkdtempSync(path.join(tmpdir(), 'forms-'))
let serial = 0

async function send(client: TestClient, bytes: Buffer, name = `上级表${(serial += 1)}`): Promise<Response> {
  return client.fetch(`/forms?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('表样.xlsx')}`,
    },
    body: new Uint8Array(bytes),
  })
}

async function keep(bytes: Buffer, client = bureau): Promise<string> {
  const response = await send(client, bytes)
  const body = (await response.json()) as { id: string; error?: unknown }
  expect([response.status, body.error]).toEqual([201, undefined])
  return body.id
}

async function filled(id: string, query = 'year=2026', client = bureau): Promise<Buffer> {
  const response = await client.fetch(`/forms/${id}/filled.xlsx?${query}`)
  const bytes = Buffer.from(await response.arrayBuffer())
  expect([response.status, response.status === 200 ? '' : bytes.toString()]).toEqual([200, ''])
  return bytes
}

interface FilledFigure {
  sheet: string
  cell: string
  kind: string
  value: string | null
  meaning: string
  query: string | null
  key: string | null
}

const figuresOf = async (id: string, filter: object = { year: [2026] }, asOf: string | null = null, client = bureau) =>
  (
    await client.get<{ formFigures: FilledFigure[] }>(
      `query ($id: ID!, $filter: DeclarationFilter!, $asOf: Day) { formFigures(id: $id, filter: $filter, asOf: $asOf) {
        sheet cell kind value meaning query key } }`,
      { id, filter, asOf },
    )
  ).formFigures

type Counted = Record<'declared' | 'reviewed' | 'passed' | 'determined' | 'pending', number[]>

async function count(filter: object, asOf: string | null = null, client = bureau) {
  const { statistics } = await client.get<{ statistics: Counted }>(
    `query ($filter: DeclarationFilter!, $asOf: Day) { statistics(filter: $filter, by: [], asOf: $asOf) {
      declared reviewed passed determined pending } }`,
    { filter: { year: [2026], ...filter }, asOf },
  )
  const { declared, reviewed, passed, determined, pending } = statistics
  return {
    declared: declared[0]!,
    reviewed: reviewed[0]!,
    passed: passed[0]!,
    determined: determined[0]!,
    pending: pending[0]!,
  }
}

const textOf = (sheet: ExcelJS.Worksheet, address: string) => sheet.getCell(address).value
const first = async (bytes: Buffer) => (await openBook(bytes)).worksheets[0]!
const percent = (numerator: number, denominator: number) => Math.round((numerator / denominator) * 1000) / 1000

describe('every filled cell is the API’s figure', () => {
  test('a letter: figures in a sentence, and rates as the cell shows them', async () => {
    const sheet = await first(await filled(await keep(await habit.letter())))
    const all = await count({})
    const farming = await count({ series: ['agronomy'], level: ['INTERMEDIATE'] })
    const review = await count({ pathway: ['REVIEW'] })
    const others = await count({
      pathway: ['INITIAL_DETERMINATION', 'CONFERMENT', 'STEP_UP_RECOGNITION', 'ENTRUSTED_REVIEW'],
    })
    expect(all.reviewed).toBeGreaterThan(100)
    expect(textOf(sheet, 'A3')).toBe(`全年共申报${all.declared}件，其中农业系列中级${farming.declared}件。`)
    expect(textOf(sheet, 'B4')).toBe(all.reviewed)
    expect(textOf(sheet, 'B5')).toBe(percent(all.passed, all.reviewed))
    expect(textOf(sheet, 'B6')).toBeCloseTo(percent(all.passed, all.reviewed) * 100, 6)
    expect(textOf(sheet, 'B7')).toBeCloseTo(percent(all.passed, review.declared) * 100, 6)
    expect(textOf(sheet, 'B8')).toBeCloseTo(percent(all.determined, others.declared) * 100, 6)
    expect(textOf(sheet, 'A9')).toBe('=SUM(A1) 不是公式')
  })

  test('a grid of 340 cells under a header of three levels needs few queries', async () => {
    const id = await keep(await habit.grid())
    const book = await openBook(await filled(id))
    const sheet = book.worksheets[0]!
    const { statistics: groups } = await bureau.get<{
      statistics: Counted & { keys: (string | null)[][]; labels: string[][] }
    }>(
      `{ statistics(filter: { year: [2026] }, by: [SERIES, LEVEL, PATHWAY]) { keys labels declared reviewed passed determined } }`,
    )
    const sum = (measure: keyof Counted, series: string, level: string | null, pathways: string[]) =>
      groups.labels[0]!.reduce((total, label, at) => {
        const wanted = label === series && (level === null || groups.keys[1]![at] === level)
        return wanted && pathways.includes(groups.keys[2]![at]!) ? total + groups[measure][at]! : total
      }, 0)
    const expected = habit.seriesNames.map((series) =>
      ['SENIOR', 'INTERMEDIATE', 'JUNIOR', null].flatMap((level) => [
        sum('declared', series, level, ['REVIEW']),
        sum('reviewed', series, level, ['REVIEW']),
        sum('passed', series, level, ['REVIEW']),
        sum('declared', series, level, ['INITIAL_DETERMINATION', 'CONFERMENT']),
        sum('determined', series, level, ['INITIAL_DETERMINATION', 'CONFERMENT']),
      ]),
    )
    const written = habit.seriesNames.map((_, at) =>
      Array.from({ length: 20 }, (_each, column) => sheet.getCell(5 + at, 2 + column).value),
    )
    expect(written).toEqual(expected)
    expect(expected.flat().filter((value) => value > 0).length).toBeGreaterThan(100)
    expect([textOf(sheet, 'A5'), textOf(sheet, 'B2'), textOf(sheet, 'B4')]).toEqual(['新闻', '高级', '申报'])
  })

  test('units by specialities, with two levels below each', async () => {
    const by = async (dimensions: string) =>
      (
        await bureau.get<{ statistics: { keys: string[][]; labels: string[][]; declared: number[] } }>(
          `{ statistics(filter: { year: [2026] }, by: [${dimensions}]) { keys labels declared } }`,
        )
      ).statistics
    const largest = async (dimension: string) => {
      const { labels, declared } = await by(dimension)
      return labels[0]!
        .map((name, at) => ({ name, declared: declared[at]! }))
        .filter(({ name }) => !name.startsWith('未'))
        .toSorted((a, b) => b.declared - a.declared)
        .slice(0, 6)
        .map(({ name }) => name)
    }
    const [units, specialities] = [await largest('SUPERVISOR'), await largest('SPECIALTY')]
    const sheet = await first(await filled(await keep(await habit.unitsBySpecialities(units, specialities))))
    const { keys, labels, declared } = await by('SUPERVISOR, SPECIALTY, LEVEL')
    const expected = units.map((unit) =>
      specialities.flatMap((speciality) =>
        ['INTERMEDIATE', 'JUNIOR'].map((level) =>
          declared.reduce((sum, count, at) => {
            const isOne = labels[0]![at] === unit && labels[1]![at] === speciality && keys[2]![at] === level
            return isOne ? sum + count : sum
          }, 0),
        ),
      ),
    )
    const written = units.map((_, at) =>
      Array.from({ length: 12 }, (_each, column) => sheet.getCell(3 + at, 2 + column).value),
    )
    expect(written).toEqual(expected)
    expect(expected.flat().filter((value) => value > 0).length).toBeGreaterThan(5)
  })

  test('totals as formulas have no stale result, and LibreOffice computes them', { timeout: 120_000 }, async () => {
    const bytes = await filled(await keep(await habit.totals()))
    const parts = await partsOf(bytes)
    expect(parts.get('xl/workbook.xml')!.toString()).toContain('fullCalcOnLoad="1"')
    const sheet = parts.get('xl/worksheets/sheet1.xml')!.toString()
    // What no filled cell reaches keeps its result.
    expect(sheet).toContain('<f>A8*2</f><v>14</v>')
    expect(sheet).not.toContain('<v>99</v>')
    expect(parts.get('xl/worksheets/sheet2.xml')!.toString()).not.toContain('99')
    const file = path.join(folder, 'totals.xlsx')
    writeFileSync(file, bytes)
    const book = await openBook(readFileSync(await recalculated(file)))
    const all = await count({})
    expect(book.getWorksheet('分县')!.getCell('E6').result).toBe(all.declared)
    expect(book.getWorksheet('汇总')!.getCell('A2').result).toBe(`${all.declared}件`)
    expect(book.getWorksheet('分县')!.getCell('C4').value).toBe(
      (await count({ county: ['650521'], level: ['INTERMEDIATE'] })).declared,
    )
  })

  test('a protected sheet with a picture', async () => {
    const sheet = await first(await filled(await keep(await habit.protectedForm())))
    expect(textOf(sheet, 'B1')).toBe((await count({ county: ['650521'] })).reviewed)
    expect(textOf(sheet, 'B2')).toBe((await count({ overdue: true })).declared)
    expect(textOf(sheet, 'B3')).toBe((await count({ overdue: false })).pending)
  })

  test('lists: all series in order, the ten largest employers, and what is typed beside a name', async () => {
    const id = await keep(await habit.lists())
    const book = await openBook(await filled(id))
    const sheet = book.getWorksheet('系列')!
    const names = habit.seriesNames.map((_, at) => sheet.getCell(2 + at, 1).value)
    expect(names).toEqual(habit.seriesNames)
    expect(sheet.getCell('B10').value).toBe((await count({ series: ['agronomy'] })).declared)
    const { statistics } = await bureau.get<{ statistics: { labels: string[][]; declared: number[] } }>(
      `{ statistics(filter: { year: [2026], level: [INTERMEDIATE] }, by: [EMPLOYER]) { labels declared } }`,
    )
    const employers = book.getWorksheet('单位')!
    const top = Array.from({ length: 10 }, (_, at) => [
      employers.getCell(2 + at, 1).value,
      employers.getCell(2 + at, 2).value,
    ])
    expect(top).toEqual(statistics.declared.slice(0, 10).map((declared, at) => [statistics.labels[0]![at], declared]))
    expect(employers.getCell('A12').value).toBe(null)
    const typed = (await figuresOf(id)).filter(({ kind }) => kind === 'TYPED')
    expect(typed).toHaveLength(10)
    expect(typed[0]!.key).toMatch(/^单位!C:EMPLOYER:\d+$/)
  })

  test('last year, the same day of it, and past days', async () => {
    const bytes = await filled(await keep(await habit.times()))
    const sheet = await first(bytes)
    const before = { year: [2025] }
    expect(['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((address) => textOf(sheet, address))).toEqual([
      (await count({})).declared,
      (await count(before)).declared,
      (await count(before, '2025-11-20')).pending,
      (await count({}, '2026-10-31')).pending,
      (await count({ year: [2024] })).declared,
      (await count({ ...before, pathway: ['REVIEW'] })).reviewed,
    ])
    const past = await first(await filled(await keep(await habit.times()), 'year=2026&asOf=2026-10-20'))
    expect(textOf(past, 'A1')).toBe((await count({}, '2026-10-20')).declared)
    expect(textOf(past, 'A3')).toBe((await count(before, '2025-10-20')).pending)
  })

  test('full-width punctuation and the words that describe a filter', async () => {
    const sheet = await first(await filled(await keep(await habit.fullWidth())))
    const level = ['INTERMEDIATE']
    expect(Array.from({ length: 8 }, (_, at) => textOf(sheet, `A${at + 1}`))).toEqual([
      (await count({ series: ['agronomy', 'forestry'], level })).reviewed,
      (await count({ county: ['650521', '650522'], level })).declared,
      (await count({ series: ['agronomy'], gender: ['FEMALE'] })).declared,
      (await count({ committee: ['archives'] })).declared,
      (await count({ furthestStage: ['COMMITTEE_REVIEW'] })).declared,
      (await count({ finding: ['R05'] })).declared,
      (await count({ ageBand: ['UP_TO_35'], education: ['BACHELOR'] })).declared,
      (await count({ employerNature: ['INSTITUTION'] })).declared,
    ])
  })

  test('people: each once in one group, as in the annual tables, and the link opens as many declarations', async () => {
    const id = await keep(await habit.people())
    const sheet = await first(await filled(id))
    const persons = async (by: string[], filter: object = {}) =>
      (
        await bureau.get<{ statistics: Record<'declaredPersons' | 'reviewedPersons' | 'passedPersons', number[]> }>(
          `query ($filter: DeclarationFilter!, $by: [Dimension!]!) { statistics(filter: $filter, by: $by) {
            declaredPersons reviewedPersons passedPersons } }`,
          { filter: { year: [2026], ...filter }, by },
        )
      ).statistics
    const counties = await persons(['COUNTY'])
    const all = await persons([])
    const column = (letter: string) => [2, 3, 4, 5].map((row) => textOf(sheet, `${letter}${row}`))
    expect(column('C')).toEqual(counties.declaredPersons)
    expect(column('D')).toEqual(counties.reviewedPersons)
    expect([textOf(sheet, 'C6'), textOf(sheet, 'D6')]).toEqual([all.declaredPersons[0], all.reviewedPersons[0]])
    expect(all.declaredPersons[0]).toBe(counties.declaredPersons.reduce((sum, n) => sum + n, 0))
    expect(all.declaredPersons[0]).toBeLessThan((await count({})).declared)
    const { passedPersons } = await persons(['LEVEL'])
    expect(textOf(sheet, 'A8')).toBe(`共${passedPersons[1]}人`)
    expect(textOf(sheet, 'A9')).toBe((await persons([], { year: [2025] })).declaredPersons[0])
    expect(textOf(sheet, 'A10')).toBe((await persons([], { measure: ['OVERDUE'] })).declaredPersons[0])
    const counted = (await figuresOf(id)).filter(({ meaning }) => meaning.includes('人数'))
    expect(counted).toHaveLength(13)
    for (const { value, query } of counted) {
      const opened = filterOfQuery(Object.fromEntries(new URLSearchParams(query!)))
      const { declarations } = await bureau.get<{ declarations: { totalCount: number } }>(
        'query ($filter: DeclarationFilter!) { declarations(filter: $filter, first: 1) { totalCount } }',
        { filter: opened },
      )
      expect([query, declarations.totalCount]).toEqual([query, Number(/\d+/.exec(value!)![0])])
    }
    const narrowed = await bureau.fetch(`/forms/${id}/filled.xlsx?year=2026&county=650521`)
    expect([narrowed.status, await narrowed.json()]).toMatchObject([
      400,
      { error: { code: 'INVALID_INPUT', message: '页面的筛选和人数的标记都有“区县”，请清除页面的筛选后再填报。' } },
    ])
  })

  test('two tables on a sheet, each with its own heads', async () => {
    const sheet = await first(await filled(await keep(await habit.twoTables())))
    expect(textOf(sheet, 'B2')).toBe((await count({ level: ['SENIOR'] })).declared)
    expect(textOf(sheet, 'C3')).toBe((await count({ level: ['INTERMEDIATE'] })).passed)
    expect(textOf(sheet, 'B7')).toBe((await count({ county: ['650500'] })).declared)
    expect(textOf(sheet, 'C7')).toBe('×')
    expect(textOf(sheet, 'C8')).toBe((await count({ county: ['650502'], level: ['INTERMEDIATE'] })).reviewed)
  })

  test('files with a prefix, in UTF-16, of WPS, and as LibreOffice saves them', { timeout: 120_000 }, async () => {
    const all = await count({})
    const high = await count({ level: ['SENIOR'] })
    const middle = await count({ level: ['INTERMEDIATE'] })
    const prefixed = await partsOf(await filled(await keep(habit.prefixed()), 'year=2026&sources=false'))
    const [sheet] = [prefixed.get('xl/worksheets/sheet1.xml')!.toString()]
    const text = (value: string) => ` t="inlineStr"><x:is><x:t xml:space="preserve">${value}</x:t></x:is></x:c>`
    expect(sheet.slice(sheet.indexOf('<x:sheetData>'))).toBe(
      `<x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>级别</x:t></x:is></x:c><x:c/><x:c/></x:row>` +
        `<x:row r="2" ht="20"><x:c r="A2"${text('高级')}<x:c r="B2"><x:v>${high.declared}</x:v></x:c><x:c r="C2"><x:v>${high.reviewed}</x:v></x:c></x:row>` +
        `<x:row r="3"><x:c r="A3"/><x:c r="B3"><x:v>${middle.declared}</x:v></x:c><x:c r="C3" s="0"><x:v>${middle.reviewed}</x:v></x:c></x:row>` +
        `<x:row r="5" ht="30"/></x:sheetData></x:worksheet>`,
    )

    const wide = (await partsOf(await filled(await keep(habit.wide())))).get('xl/worksheets/sheet1.xml')!
    expect(wide.subarray(0, 2).toString('hex')).toBe('fffe')
    expect(wide.toString('utf16le')).toContain(`共${all.declared}件`)

    const wps = await filled(await keep(habit.wps()))
    expect((await partsOf(wps)).get('xl/worksheets/sheet1.xml')!.toString()).toContain(
      `<c r="B1" s="1"><v>${(await count({ level: ['INTERMEDIATE'] })).passed}</v></c>`,
    )

    const file = path.join(folder, 'grid.xlsx')
    writeFileSync(file, await habit.grid())
    const saved = readFileSync(await recalculated(file))
    const [own, other] = [await filled(await keep(await habit.grid())), await filled(await keep(saved))]
    const values = async (bytes: Buffer) => {
      const sheet = await first(bytes)
      return habit.seriesNames.map((_, at) => sheet.getRow(5 + at).values)
    }
    expect(await values(other)).toEqual(await values(own))
  })

  test('of one county: the same form with its own figures, and the page’s filter narrows it', async () => {
    const id = await keep(await habit.totals())
    const book = await openBook(await filled(id, 'year=2026', yiwu))
    const own = await count({ level: ['INTERMEDIATE'] }, null, yiwu)
    expect(book.worksheets[0]!.getCell('C5').value).toBe(own.declared)
    expect(book.worksheets[0]!.getCell('C3').value).toBe(0)
    const narrowed = await first(await filled(id, 'year=2026&county=650521&gender=FEMALE'))
    expect(narrowed.getCell('C4').value).toBe(
      (await count({ county: ['650521'], gender: ['FEMALE'], level: ['INTERMEDIATE'] })).declared,
    )
    expect(narrowed.getCell('C2').value).toBe(0)
  })
})

describe('only the tagged cells change', () => {
  const forms: Record<string, () => Buffer | Promise<Buffer>> = {
    letter: habit.letter,
    grid: habit.grid,
    totals: habit.totals,
    protected: habit.protectedForm,
    lists: habit.lists,
    times: habit.times,
    quotas: habit.quotas,
    people: habit.people,
    fullWidth: habit.fullWidth,
    twoTables: habit.twoTables,
    wps: habit.wps,
  }

  test.each(Object.entries(forms))('%s: every other part is the same, byte for byte', async (_, make) => {
    const before = await make()
    const id = await keep(before)
    const cells = await figuresOf(id)
    const { form } = await bureau.get<{
      form: { sheets: { name: string }[]; tags: { sheet: string; cell: string }[] }
    }>('query ($id: ID!) { form(id: $id) { sheets { name } tags { sheet cell } } }', { id })
    const addresses = new Map(
      form.sheets.map(({ name }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        [...cells, ...form.tags].filter(({ sheet }) => sheet === name).map(({ cell }) => cell),
      ]),
    )
    const formulas = make === habit.totals ? ['xl/workbook.xml'] : []
    const plain = await filled(id, 'year=2026&sources=false')
    expect(await differenceOf(before, plain, addresses, formulas)).toEqual({ changed: [], added: [], removed: [] })

    const explained = await filled(id)
    const last = (await openBook(before)).worksheets.length + 1
    const listed = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml']
    expect(await differenceOf(before, explained, addresses, listed)).toEqual({
      changed: [],
      added: [
        `xl/worksheets/sheet${last}.xml`,
        `xl/worksheets/_rels/sheet${last}.xml.rels`,
        // 核验数据 and the seal.
        `xl/worksheets/sheet${last + 1}.xml`,
        'customXml/item1.xml',
      ],
      removed: [],
    })
  })

  test('filled twice, it is the same file', async () => {
    const id = await keep(await habit.letter())
    const [once, twice] = [await filled(id, 'year=2026&sources=false'), await filled(id, 'year=2026&sources=false')]
    expect(once.equals(twice)).toBe(true)
  })
})

test('取数说明 on paper has what a cell means beside the link to its rows, and numbers of pages', async () => {
  const file = path.join(folder, 'printed.xlsx')
  writeFileSync(file, await filled(await keep(await habit.grid())))
  const pages = (await printed(file)).map(({ lines }) => lines.join('\n'))
  const own = pages.filter((page) => page.includes('打开明细'))
  expect(own.length).toBeGreaterThan(0)
  for (const [index, page] of own.entries()) {
    expect([index, page]).toEqual([index, expect.stringMatching(/系列情况\s+[A-Z]+\d+\s+\S.*打开明细/)])
    expect([index, page]).toEqual([index, expect.stringMatching(/第\s*\d+\s*页\s*共\s*\d+\s*页/)])
    expect([index, page]).toEqual([index, expect.stringMatching(/表\s+单元格\s+含义\s+数值\s+明细/)])
  }
})

test('a long meaning in 取数说明 is printed whole, on several lines', async () => {
  const long =
    '{{参评;系列=农业、畜牧兽医、林业、水利、环境保护、建筑、新闻、群文、艺术、文博、图书;级别=高级、中级、初级;区县=巴里坤、伊吾、伊州区}}'
  const id = await keep(await habit.single(long))
  const file = path.join(folder, 'long.xlsx')
  writeFileSync(file, await filled(id))
  const [{ meaning }] = (await figuresOf(id)) as [FilledFigure]
  expect(meaning.length).toBeGreaterThan(60)
  const pages = (await printed(file)).map(({ lines }) => lines.join('').replaceAll(/\s/g, ''))
  const text = pages.join('').replaceAll(/\d+打开明细/g, '')
  expect(text).toContain(meaning.replaceAll(/\s/g, ''))
})
