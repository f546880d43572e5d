import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { checkCharacter } from '../../schema/field/id-number'
import { templateColumns } from '../../server/import/template'

/** A cell's value for ExcelJS: a formula with its cached result, an error, or a plain value. */
export type FileCell = string | number | Date | null | ExcelJS.CellFormulaValue | ExcelJS.CellErrorValue
export type FileRow = Record<string, FileCell>

/** An invented person's ID number, with the unassigned region 900000 and a valid check digit. */
export function inventedId(serial: number): string {
  const digits = `90000019880715${String(serial).padStart(3, '0')}`
  return digits + checkCharacter(digits)
}

/** A valid row at the committee, its dates in its year. A test overrides the values that matter to it. */
export function aRow(number: number, own: FileRow = {}): FileRow {
  const year = typeof own['年度'] === 'number' ? own['年度'] : 2023
  return {
    申报编号: `T2023-${String(number).padStart(5, '0')}`,
    年度: 2023,
    姓名: '古丽·买买提',
    身份证号: inventedId(number),
    性别: '女',
    族别: '维吾尔族',
    工作单位: '伊吾县水利管理站',
    单位性质: '事业单位',
    主管部门: '伊吾县水利局',
    隶属关系: '区县',
    区县: '伊吾县',
    申报途径: '评审',
    申报系列: '水利工程',
    申报专业: '水利工程',
    申报级别: '中级',
    评审委员会: '水利专业',
    当前环节: '评委会审核',
    环节进入时间: `${year}-10-16 10:00`,
    提交时间: `${year}-09-20 11:30`,
    公示开始: `${year}-09-21`,
    公示结束: `${year}-09-28`,
    单位上报时间: `${year}-10-07 16:00`,
    提交评委会次数: 1,
    ...own,
  }
}

export const headers: string[] = templateColumns.map(({ header }) => header)

/** A row's cells in the order of these headers. */
export const lineOf = (row: FileRow, columns = headers): FileCell[] => columns.map((header) => row[header] ?? null)

const folder = () => mkdtempSync(path.join(tmpdir(), 'declarations-'))

/** A real workbook in the template's layout. */
export async function xlsxOf(rows: FileRow[], { above = [] as string[][], columns = headers } = {}): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('申报汇总表')
  for (const line of above) sheet.addRow(line)
  sheet.addRow(columns)
  for (const row of rows) sheet.addRow(lineOf(row, columns))
  const file = path.join(folder(), '申报汇总表.xlsx')
  await workbook.xlsx.writeFile(file)
  return file
}

/** The definition of a sheet. */
export interface FileSheet {
  name?: string
  /** Rows, starting with the first. */
  lines: FileCell[][]
  /** Merged ranges such as `A1:A2`; only the first cell is written. */
  merges?: string[]
  /** Numbers of the hidden rows. */
  hiddenRows?: number[]
  /** `A1:C1` */
  filter?: string
  isHidden?: boolean
}

/** A real workbook from the definitions of its sheets. */
export async function workbookOf(sheets: FileSheet[], { date1904 = false } = {}): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  workbook.properties.date1904 = date1904
  for (const [index, { name, lines, merges = [], hiddenRows = [], filter, isHidden }] of sheets.entries()) {
    const sheet = workbook.addWorksheet(name ?? `表${index + 1}`, { state: isHidden ? 'hidden' : 'visible' })
    for (const line of lines) sheet.addRow(line)
    for (const merge of merges) sheet.mergeCells(merge)
    for (const row of hiddenRows) sheet.getRow(row).hidden = true
    if (filter) sheet.autoFilter = filter
  }
  const file = path.join(folder(), '申报汇总表.xlsx')
  await workbook.xlsx.writeFile(file)
  return file
}

/** A header of two levels: 公示时间 above 公示开始 and 公示结束; all other titles are merged downwards. */
export function twoLevelHeader(columns = headers): Required<Pick<FileSheet, 'lines' | 'merges'>> {
  const from = columns.indexOf('公示开始')
  const letter = (column: number): string =>
    (column > 25 ? letter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
  const isNotice = (column: number) => column === from || column === from + 1
  return {
    lines: [
      columns.map((header, column) => (isNotice(column) ? (column === from ? '公示时间' : null) : header)),
      columns.map((_, column) => (isNotice(column) ? (column === from ? '开始' : '结束') : null)),
    ],
    merges: [
      `${letter(from)}1:${letter(from + 1)}1`,
      ...columns.flatMap((_, column) => (isNotice(column) ? [] : [`${letter(column)}1:${letter(column)}2`])),
    ],
  }
}

export function csvOf(
  rows: FileRow[],
  encode: (text: string) => Buffer = (text) => Buffer.from(`\uFEFF${text}`),
): string {
  const lines = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]
  const file = path.join(folder(), '申报汇总表.csv')
  writeFileSync(file, encode(lines.map((cells) => cells.join(',')).join('\r\n')))
  return file
}

export function fileOf(name: string, content: string | Buffer): string {
  const file = path.join(folder(), name)
  writeFileSync(file, content)
  return file
}
