import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ImportRowKind } from '../../../schema/vocabulary'
import type { ProblemRow } from '../../../server/import/problem-workbook/problem-row'
import type { RowProblemCode } from '../../../server/import/row-problem'
import { writeProblemWorkbook } from '../../../server/import/problem-workbook/write-problem-workbook'
import { textOf } from '../../../server/reader/sheet/cell'
import { openFile } from '../../../server/reader/open-file'
import { recalculated } from '../../report/recalculated'
import { batchesOf } from '../../reader/all-rows'
import { textCell, workbookOf } from '../../reader/workbook'

const row = (number: number, cells: string[], attributes = '') =>
  `<row r="${number}"${attributes}>${cells
    .map((cell, at) => (cell.startsWith('<') || cell === '' ? cell : textCell(`${'ABCDE'[at]}${number}`, cell)))
    .join('')}</row>`

const uploaded = workbookOf({
  sheets: [
    { name: '说明', data: row(1, ['填表说明']) },
    {
      name: '申报汇总',
      data: [
        row(1, ['哈密市2026年度职称申报汇总表']),
        row(3, ['申报编号', '姓名', '身份证号', '备用栏', '年度']),
        row(4, ['HM1', '张三', '900000199001010017', '=1+1', '<c r="E4"><v>2026</v></c>']),
        row(5, ['HM2', '', '900000199001010018', '-', '<c r="E5"><v>26</v></c>'], ' hidden="1"'),
        row(7, ['HM3', '王五', '_x0041_', '甲_x000D_乙', '<c r="E7" t="e"><v>#N/A</v></c>']),
        row(8, []),
        row(9, ['合计', '', '', '', '<c r="E9"><v>3</v></c>']),
      ].join(''),
      tail: '<mergeCells><mergeCell ref="A1:E1"/></mergeCells>',
    },
  ],
})

const problem = (code: RowProblemCode, column: string | null, value: string | null, reason: string) => ({
  code,
  column,
  value,
  reason,
})

const rows = new Map<number, ProblemRow>([
  [
    4,
    {
      kind: ImportRowKind.NEW,
      problems: [problem('IMPORT_STAGE_JUMP', '当前环节', '公示', '没有“受理”的任何记录，请核对。')],
    },
  ],
  [
    5,
    {
      kind: ImportRowKind.REJECTED,
      problems: [
        problem('IMPORT_MISSING', '姓名', null, '必填，不能为空。'),
        problem('IMPORT_ID_CHECK_DIGIT', '身份证号', '9000**********0018', '身份证号校验位不符，请核对。'),
        problem('IMPORT_YEAR_INVALID', '年度', '26', '年度应是四位数字。'),
        problem('IMPORT_YEAR_OTHER', '年度', '26', '不是 2026 年度的申报。'),
      ],
    },
  ],
  [
    7,
    {
      kind: ImportRowKind.REJECTED,
      problems: [problem('IMPORT_CELL_ERROR', '年度', '#N/A', '单元格是公式错误，请改为正确的内容。')],
    },
  ],
  [8, { kind: ImportRowKind.SKIPPED, problems: [problem('IMPORT_ROW_SKIPPED', null, null, '空行。')] }],
  [9, { kind: ImportRowKind.SKIPPED, problems: [problem('IMPORT_ROW_SKIPPED', null, '合计', '合计或签字行。')] }],
])

const columnOf = new Map([
  ['申报编号', 0],
  ['姓名', 1],
  ['身份证号', 2],
  ['年度', 4],
])

let folder: string
let target: string
const workbook = new ExcelJS.Workbook()

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'problems-'))
  target = path.join(folder, 'problems.xlsx')
  const file = await openFile(uploaded, '申报.xlsx')
  await writeProblemWorkbook(target, {
    file,
    fileName: '申报.xlsx',
    run: 7,
    sheetName: '申报汇总',
    headerRow: 3,
    columnOf,
    rows,
  })
  await workbook.xlsx.readFile(target)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** All cell comments of a sheet, with the cell's address and colour. */
function notesOf(sheet: ExcelJS.Worksheet) {
  const notes: [address: string, note: string, colour: string | undefined][] = []
  sheet.eachRow({ includeEmpty: true }, (line) =>
    line.eachCell({ includeEmpty: true }, (cell) => {
      const { note } = cell as { note: string | ExcelJS.Comment | undefined }
      const fill = cell.fill as ExcelJS.FillPattern | undefined
      const said = typeof note === 'string' ? note : note?.texts?.map(({ text }) => text).join('')
      if (said) notes.push([cell.address, said, fill?.fgColor?.argb])
    }),
  )
  return notes
}

describe('the problems workbook', () => {
  test('has each problem as a note and a colour in its own cell', () => {
    expect(notesOf(workbook.getWorksheet('申报汇总')!)).toEqual([
      ['A4', '提示：没有“受理”的任何记录，请核对。', 'FFFFF4DC'],
      ['B5', '退回：必填，不能为空。', 'FFFBEBEA'],
      ['C5', '退回：身份证号校验位不符，请核对。', 'FFFBEBEA'],
      ['E5', '退回：年度应是四位数字。\n不是 2026 年度的申报。', 'FFFBEBEA'],
      ['E7', '退回：单元格是公式错误，请改为正确的内容。', 'FFFBEBEA'],
      ['A8', '跳过：空行。', 'FFDFE3E8'],
      ['A9', '跳过：合计或签字行。', 'FFDFE3E8'],
    ])
  })

  test('keeps text as text, shows hidden rows that have problems and freezes the header', () => {
    const sheet = workbook.getWorksheet('申报汇总')!
    const cell = (address: string) => [sheet.getCell(address).type, sheet.getCell(address).numFmt]
    expect([cell('D4'), cell('C5'), cell('E4')[0]]).toEqual([
      [ExcelJS.ValueType.String, '@'],
      [ExcelJS.ValueType.String, '@'],
      ExcelJS.ValueType.Number,
    ])
    expect(sheet.getRow(5).hidden).toBe(false)
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
  })

  test('says first what there is and what to do, then lists it', () => {
    const sheet = workbook.worksheets[0]!
    const lines: string[] = []
    sheet.eachRow((line) => lines.push((line.values as unknown[]).slice(1).join('|')))
    expect(sheet.name).toBe('问题汇总')
    expect(lines.slice(1, 4)).toEqual([
      '文件：申报.xlsx　　导入编号：7',
      '退回 2 行，跳过 2 行，有提示 1 行。',
      expect.stringContaining('请在“申报汇总”表中修改标红的单元格'),
    ])
    expect(lines).toContain('1|必填项为空|IMPORT_MISSING|补填标出的单元格。|退回')
    expect(lines).toContain('2|不是申报，已跳过|IMPORT_ROW_SKIPPED|合计、签字、空行和重复的表头不必处理。|跳过')
    expect(lines.slice(-2)).toEqual(['8|整行||空行。|跳过', '9|整行|合计|合计或签字行。|跳过'])
    expect(lines).toContain('5|身份证号|9000**********0018|身份证号校验位不符，请核对。|退回')
  })

  test('read again has the same rows', async () => {
    const rowsOf = async (bytes: Buffer) => {
      const { sheets } = await openFile(bytes, 'x.xlsx')
      const batches = await batchesOf(sheets.find(({ name }) => name === '申报汇总')!)
      return batches.flat().map(({ number, cells }) => [number, ...cells])
    }
    expect(await rowsOf(readFileSync(target))).toEqual(await rowsOf(uploaded))
  })

  test('is opened by LibreOffice with its notes', { timeout: 120_000 }, async () => {
    const opened = new ExcelJS.Workbook()
    await opened.xlsx.readFile(await recalculated(target))
    expect(opened.worksheets.map(({ name }) => name)).toEqual(['问题汇总', '申报汇总'])
    const notes = notesOf(opened.getWorksheet('申报汇总')!).map(([address]) => address)
    expect(notes).toEqual(['A4', 'B5', 'C5', 'E5', 'E7', 'A8', 'A9'])
  })
})

test('of a sheet above 20,000 rows has the header and the rows with problems', async () => {
  const data = Array.from({ length: 20_002 }, (_, at) => row(at + 1, [at === 0 ? '申报编号' : `HM${at}`])).join('')
  const file = await openFile(workbookOf({ sheets: [{ name: '表', data }] }), '长.xlsx')
  const long = path.join(folder, 'long.xlsx')
  const problems = new Map([[15_000, rows.get(5)!]])
  await writeProblemWorkbook(long, {
    file,
    fileName: '长.xlsx',
    run: 8,
    sheetName: '表',
    headerRow: 1,
    columnOf,
    rows: problems,
  })
  const { sheets } = await openFile(readFileSync(long), 'x.xlsx')
  const [summary, listed] = [(await batchesOf(sheets[0]!)).flat(), (await batchesOf(sheets[1]!)).flat()]
  expect(listed.map(({ number, cells }) => [number, cells[0]])).toEqual([
    [1, '申报编号'],
    [15_000, 'HM14999'],
  ])
  expect(summary.map(({ cells }) => cells[0])).toContain(
    '上传的表超过 20000 行，这里只有表头和有问题的行，行号与原表相同。',
  )
})

test('of a year without a cycle it says what to do, as of every other problem', async () => {
  const file = await openFile(
    workbookOf({ sheets: [{ name: '表', data: row(1, ['年度']) + row(2, ['2031']) }] }),
    '年.xlsx',
  )
  const target = path.join(folder, 'year.xlsx')
  const problems = [problem('CYCLE_UNKNOWN', '年度', '2031', '没有2031年度的评审周期。')]
  await writeProblemWorkbook(target, {
    file,
    fileName: '年.xlsx',
    run: 9,
    sheetName: '表',
    headerRow: 1,
    columnOf: new Map([['年度', 0]]),
    rows: new Map([[2, { kind: ImportRowKind.REJECTED, problems }]]),
  })
  const { sheets } = await openFile(readFileSync(target), 'x.xlsx')
  const summary = (await batchesOf(sheets[0]!)).flat().map(({ cells }) => cells.map(textOf).join('|'))
  expect(summary).toContain(
    '1|没有这个年度的评审周期|CYCLE_UNKNOWN|核对年度；年度没有写错的，要先有这一年的年度周期（由市人社局编制），再上传。|退回',
  )
})
