import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { templateXlsx } from '../../server/import/template-file'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { aRow, headers, inventedId, xlsxOf, type FileRow } from '../support/declaration-file'
import { sent, finished, type Run } from './header-import'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

const row = (number: number, own: FileRow = {}) => aRow(98_000 + number, { 身份证号: inventedId(number), ...own })
const file = async (...rows: FileRow[]) => readFileSync(await xlsxOf(rows))

/** The portal's own template, filled in below its header. */
async function filledTemplate(...rows: FileRow[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await templateXlsx()) as unknown as ArrayBuffer)
  for (const each of rows) workbook.worksheets[0]!.addRow(headers.map((header) => each[header] ?? null))
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

interface Answer {
  jumped: number
  otherNotice: number
  rows: { rowNumber: number; kind: string; platformNo: string; problems: { code: string; reason: string }[] }[]
  unknownWords: { kind: string; word: string; rows: number; options: { code: string; suggested: boolean }[] }[]
}

const look = async ({ id }: Run, flag?: string) =>
  (
    await bureau.get<{ importRun: Answer }>(
      `query ($id: ID!, $flag: ImportFlag) { importRun(id: $id) { jumped otherNotice
        rows(flag: $flag) { rowNumber kind platformNo problems { code reason } }
        unknownWords { kind word rows options { code suggested } } } }`,
      { id, flag: flag ?? null },
    )
  ).importRun

const blank = { 提交时间: null, 公示开始: null, 公示结束: null, 单位上报时间: null, 提交评委会次数: null }

test('the template filled in with what is required alone tells no jump, and of its own second sheet nothing', async () => {
  const stages = ['主管部门审核', '人社部门审核', '评委会审核', '报送纸质材料', '评审会议', '评审结果公示', '审核确认']
  const run = await sent(
    bureau,
    '职称申报导入模板.xlsx',
    await filledTemplate(...stages.map((stage, n) => row(100 + n, { ...blank, 当前环节: stage }))),
  )
  expect(run).toMatchObject({ state: 'PLANNED', new: 7, rejected: 0, notes: [] })
  expect((await look(run)).jumped).toBe(0)
})

test('a row that tells the steps around one, or that it never happened, is still a jump', async () => {
  const run = await sent(
    bureau,
    '跳跃.xlsx',
    await file(
      row(120, { 公示开始: null, 公示结束: null }),
      row(121, { 当前环节: '报送纸质材料', 环节进入时间: '2023-10-26', 提交评委会次数: 0 }),
      row(122, { 当前环节: '评审结果公示', 环节进入时间: '2023-11-25', 结果公示开始: '2023-11-25' }),
      row(123, { 申报途径: '初次确定', 当前环节: '评审会议', 环节进入时间: '2023-11-20', 评审委员会: null }),
      row(124),
    ),
  )
  const flagged = await look(run, 'STAGE_JUMP')
  expect(flagged.jumped).toBe(4)
  expect(flagged.rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 3, 4, 5])
})

test('a series that the notice doesn’t name is told once not to be of it: its rows are listed apart, not refused for ever', async () => {
  const sheet = await file(row(130, { 申报系列: '卫生' }), row(131, { 申报系列: '卫 生', 学历: '不知' }), row(132))
  const run = await sent(bureau, '含卫生.xlsx', sheet)
  expect(run).toMatchObject({ new: 1, rejected: 2, skipped: 0 })
  const word = (await look(run)).unknownWords.find(({ kind }) => kind === 'SERIES')!
  expect(word.rows).toBe(2)
  expect(word.word.replace(/\s/g, '')).toBe('卫生')
  expect(word.options.filter(({ suggested }) => suggested)).toEqual([])
  const { decideWord } = await bureau.get<{ decideWord: { id: string; label: string } }>(
    'mutation { decideWord(kind: SERIES, year: 2023, word: "卫生", code: "OTHER_NOTICE") { id label } }',
  )
  expect(decideWord.label).toBe('不属于本通知')

  await bureau.get('mutation ($id: ID!) { replanImport(id: $id) { id } }', { id: run.id })
  expect(await finished(bureau, run.id)).toMatchObject({ new: 1, rejected: 0, skipped: 2 })
  const { rows, otherNotice } = await look(run, 'OTHER_NOTICE')
  expect(otherNotice).toBe(2)
  expect(rows).toMatchObject([
    { kind: 'SKIPPED', platformNo: 'T2023-98130', problems: [{ code: 'IMPORT_SERIES_OTHER_NOTICE' }] },
    { kind: 'SKIPPED', platformNo: 'T2023-98131', problems: [{ code: 'IMPORT_SERIES_OTHER_NOTICE' }] },
  ])
  expect(rows[0]!.problems[0]!.reason).toContain('卫生')

  const workbook = new ExcelJS.Workbook()
  const problems = await bureau.fetch(`/imports/${run.id}/problems.xlsx`)
  await workbook.xlsx.load((await problems.arrayBuffer()) as unknown as ArrayBuffer)
  const kinds = workbook.worksheets[0]!.getColumn(3).values
  expect(kinds).toContain('IMPORT_SERIES_OTHER_NOTICE')

  // The decision holds for later files of this year, but not for another year, whose notice may list the series.
  expect(await sent(bureau, '下一周.xlsx', sheet)).toMatchObject({ new: 1, rejected: 0, skipped: 2 })
  const other = await sent(bureau, '去年.xlsx', await file(row(133, { 申报系列: '卫生', 年度: 2024 })))
  expect(other).toMatchObject({ rejected: 1, skipped: 0 })
  await bureau.get('mutation ($id: ID!) { forgetWord(id: $id) { id } }', { id: decideWord.id })
  expect(await sent(bureau, '再一周.xlsx', sheet)).toMatchObject({ rejected: 2, skipped: 0 })
})
