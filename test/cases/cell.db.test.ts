import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { standardLimits } from '../../server/http/limit'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { caseFile, sent } from './header-import'
import { broughtIn, declarationOf, rowsOf } from './imported'
import { writtenFile, writtenRow, type WrittenRow } from './written-file'

let app: App
let bureau: TestClient

beforeAll(async () => {
  const rate = { ...standardLimits.rate, import: { max: 1000, seconds: 60 } }
  app = await startTestApp({ data: 'sample', config: { limits: { ...standardLimits, rate } } })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

const stored = (platformNo: string) => declarationOf(app, platformNo)
const bring = (name: string) => broughtIn(bureau, name, caseFile(name))

/** Imports one row of the template with these cells, and returns how it is stored. */
async function storedWith(number: number, own: WrittenRow, rest: Parameters<typeof writtenFile>[1] = {}) {
  const run = await broughtIn(bureau, '申报.xlsx', writtenFile([writtenRow(number, own)], rest))
  expect(run).toMatchObject({ state: 'APPLIED', rejected: 0 })
  return stored(`T2023-${String(number).padStart(5, '0')}`)
}

/** The problems of the only row of a file: column and code. */
async function problemsOf(own: WrittenRow, rest: Parameters<typeof writtenFile>[1] = {}) {
  const run = await sent(bureau, '申报.xlsx', writtenFile([writtenRow(999, own)], rest))
  return (await rowsOf(bureau, run.id)).flatMap(({ problems }) => problems.map(({ code, column }) => [column, code]))
}

describe('a boolean', () => {
  test('case 08: written true or with spaces around it is 是', async () => {
    await bring('08-boolean-true.xlsx')
    expect(await stored('TST000001')).toMatchObject({ first_declaration: true, paper_duplex: true })
  })

  test('written false is 否, and what is neither is asked about', async () => {
    const said = { 首次申报: '<c r="{r}" t="b"><v>false</v></c>', 双面打印: '<c r="{r}" t="b"><v> 0 </v></c>' }
    expect(await storedWith(901, said)).toMatchObject({ first_declaration: false, paper_duplex: false })
    expect(await problemsOf({ 首次申报: '<c r="{r}" t="b"><v>2</v></c>' })).toEqual([['首次申报', expect.any(String)]])
  })
})

describe('a formula without a result', () => {
  test('case 09: is a problem of its row, and what is stored stays', async () => {
    await bring('08-boolean-true.xlsx')
    const before = await stored('TST000001')
    expect(before).toMatchObject({ current_title: '助理工程师', degree: '学士' })
    const run = await sent(bureau, '公式.xlsx', caseFile('09-formula-without-value.xlsx'))
    expect(run).toMatchObject({ state: 'PLANNED', read: 1, rejected: 1 })
    const [row] = await rowsOf(bureau, run.id)
    expect(row!.problems.map(({ column, reason }) => [column, reason.split('；')[0]])).toEqual([
      ['现任职称', '公式没有计算结果'],
      ['学位', '公式没有计算结果'],
    ])
    expect(await stored('TST000001')).toEqual(before)
  })

  test.each([
    ['an ending', '区县', '<c r="{r}"><f>VLOOKUP(A2,B:C,2)</f></c>'],
    ['continuing education', '继续教育公需科目', '<c r="{r}" t="str"><f>A2</f></c>'],
    ['evidence', '双面打印', '<c r="{r}" t="b"><f>TRUE()</f><v/></c>'],
    ['a shared formula', '退回原因', '<c r="{r}"><f t="shared" si="0"/><v></v></c>'],
    ['a key', '姓名', '<c r="{r}"><f>A2</f></c>'],
  ])('whatever its column: %s', async (_, header, cell) => {
    expect(await problemsOf({ [header]: cell })).toEqual([[header, 'IMPORT_CELL_NO_RESULT']])
  })

  test('is not one whose result is an empty text: that is blank', async () => {
    const written = { 退回原因: '<c r="{r}" t="str"><f>IF(1,"")</f><v></v></c>' }
    expect(await storedWith(902, written)).toMatchObject({ return_reason: null })
  })
})

describe('a date is as precise as the sheet shows it', () => {
  test('case 12: a month is a month in each of its formats, and raises no finding', async () => {
    await bring('12-month-formats.xlsx')
    for (const platformNo of ['TST000001', 'TST000002', 'TST000003', 'TST000004']) {
      expect(await stored(platformNo)).toMatchObject({ birth_date: '1988-07', id_doubts: [] })
    }
  })

  test.each([
    ['built in, mmm-yy', 17, undefined],
    ['built in, 年月', 57, undefined],
    ['with a language', 176, '[$-804]yyyy&quot;年&quot;m&quot;月&quot;;@'],
    ['the month first', 176, 'mm/yyyy'],
  ])('%s', async (_, id, code) => {
    const rest = { styles: [id], formats: code === undefined ? {} : { [id]: code } }
    const row = await storedWith(903, { 出生年月: '<c r="{r}" s="1"><v>32325</v></c>' }, rest)
    expect(row).toMatchObject({ birth_date: '1988-07' })
  })

  test('a day stays a day, and a year alone is no month', async () => {
    const cell = { 出生年月: '<c r="{r}" s="1"><v>32339</v></c>' }
    expect(await storedWith(904, cell, { styles: [14] })).toMatchObject({ birth_date: '1988-07-15' })
    const years = { styles: [176], formats: { 176: 'yyyy' } }
    expect(await problemsOf(cell, years)).toEqual([['出生年月', 'IMPORT_DATE_INVALID']])
    expect(await storedWith(905, { 年度: '<c r="{r}" s="1"><v>45210</v></c>' }, years)).toMatchObject({ year: 2023 })
  })

  test.each(['[h]:mm', '[mm]:ss', '[h]:mm:ss;@', '[ss]'])('a duration, %s, is no date', async (code) => {
    const rest = { styles: [176], formats: { 176: code } }
    expect(await problemsOf({ 公示开始: '<c r="{r}" s="1"><v>45180.5</v></c>' }, rest)).toEqual([
      ['公示开始', 'IMPORT_DATE_INVALID'],
    ])
  })
})

describe('an identifier is what the sheet shows', () => {
  test('case 16: 1234 shown as 0000001234 is 0000001234', async () => {
    const run = await bring('16-number-format-leading-zeros.xlsx')
    expect(run).toMatchObject({ state: 'APPLIED', new: 1 })
    expect(await stored('0000001234')).toMatchObject({ name: '试乙测' })
    expect(await stored('1234')).toBeUndefined()
  })

  test('literals beside the digits belong to it', async () => {
    const rest = { styles: [176], formats: { 176: '&quot;HM&quot;0000\\-00' } }
    const row = await storedWith(906, { 证书编号: '<c r="{r}" s="1"><v>202301</v></c>' }, rest)
    expect(row).toMatchObject({ certificate_no: 'HM2023-01' })
  })
})

describe('a merge over two columns below the header is a question, the same in every row', () => {
  test.each([
    ['25-merge-in-row-5.xlsx', 5],
    ['25-merge-in-row-28.xlsx', 28],
  ])('case 25: %s', async (name, rowNumber) => {
    const run = await sent(bureau, name, caseFile(name))
    const rejected = (await rowsOf(bureau, run.id)).filter(({ kind }) => kind === 'REJECTED')
    expect(rejected.map((row) => [row.rowNumber, row.problems.map(({ column, code }) => [column, code])])).toEqual([
      [rowNumber, [['公示结束', 'IMPORT_CELL_MERGED']]],
    ])
    expect(run).toMatchObject({ read: 30, rejected: 1 })
  })

  test('a merge downwards says the same of each row', async () => {
    const rows = [writtenRow(907), writtenRow(908)]
    delete rows[1]!['工作单位']
    const tail = '<mergeCells><mergeCell ref="L2:L3"/></mergeCells>'
    await broughtIn(bureau, '合并.xlsx', writtenFile(rows, { tail }))
    const { employer_id: employer } = (await stored('T2023-00907'))!
    expect(await stored('T2023-00908')).toMatchObject({ employer_id: employer })
  })
})

describe('text that nobody can store as it is', () => {
  test.each(['王_x0000_五', '王_xD83D_五', '王_xDE00__xD83D_五', '王_x0007_五'])('%s names its cell', async (name) => {
    const cell = `<c r="{r}" t="inlineStr"><is><t>${name}</t></is></c>`
    expect(await problemsOf({ 姓名: cell })).toEqual([['姓名', 'IMPORT_TEXT_LOST']])
    const shared = { strings: [`<si><t>${name}</t></si>`] }
    expect(await problemsOf({ 退回原因: '<c r="{r}" t="s"><v>0</v></c>' }, shared)).toEqual([
      ['退回原因', 'IMPORT_TEXT_LOST'],
    ])
  })

  test('two halves of one character are that character, and an escaped escape is text', async () => {
    const cell = '<c r="{r}" t="inlineStr"><is><t>缺_xD83D__xDE00_与_x005F_x000A_</t></is></c>'
    expect(await storedWith(909, { 退回原因: cell })).toMatchObject({ return_reason: '缺😀与_x000A_' })
  })
})
