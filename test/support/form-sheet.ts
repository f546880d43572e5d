import type ExcelJS from 'exceljs'

/** A statistical form as the workbook writes it: title and 表号, header, units, 甲 乙 1 2 3, and then its lines. */
const rowOf = { number: 2, groups: 6, headers: 7, first: 10 }

export interface FormLine {
  row: number
  labels: string[]
  /** Cells with figures, by column as in `headers`. */
  cells: ExcelJS.Cell[]
}

export interface FormTable {
  /** Headers of the columns with labels. */
  labels: string[]
  /** Headers of the columns with figures; the group is null when a header has both levels. */
  headers: { group: string | null; header: string }[]
  lines: FormLine[]
  /** Signatures, 填表说明 and 审核关系. */
  foot: string[]
}

const textOf = (value: ExcelJS.CellValue) => String(value ?? '')

/** Number of rows above a form, which may be below another one on its sheet. */
function topOf(sheet: ExcelJS.Worksheet, code: string): number | null {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const { values } = sheet.getRow(row)
    if (!Array.isArray(values)) continue
    if (values.some((value) => /^表　　号：/.test(textOf(value)) && textOf(value).endsWith(`${code}表`))) {
      return row - rowOf.number
    }
  }
  return null
}

/** The form with this code, on whatever sheet it is. */
export function formIn(workbook: ExcelJS.Workbook, code: string, labels: number): FormTable {
  for (const sheet of workbook.worksheets.filter(({ name }) => name.split(/[ 、]/).includes(code))) {
    const top = topOf(sheet, code)
    if (top !== null) return readForm(sheet, labels, top)
  }
  throw new Error(`no form ${code}`)
}

/** @param labels number of labels; the column with the line's code follows them */
export function readForm(sheet: ExcelJS.Worksheet, labels: number, top = 0): FormTable {
  const headerAt = (column: number) =>
    [rowOf.groups, rowOf.headers].map((row) => textOf(sheet.getCell(top + row, column).value)) as [string, string]
  let code = labels + 1
  while (headerAt(code)[0] !== '代码') code += 1
  const headers: FormTable['headers'] = []
  for (let column = code + 1; headerAt(column)[1] !== ''; column += 1) {
    const [group, header] = headerAt(column)
    headers.push({ group: group === header ? null : group, header })
  }
  const lines: FormLine[] = []
  let row = top + rowOf.first
  // A line of the foot is one cell.
  for (; row <= sheet.rowCount && Number(sheet.getCell(row, code).master.col) === code; row += 1) {
    if (textOf(sheet.getCell(row, code).value) === '') continue
    const words = Array.from({ length: labels }, (_, index) => textOf(sheet.getCell(row, index + 1).value))
    const cells = headers.map((_, index) => sheet.getCell(row, code + 1 + index))
    lines.push({ row, labels: words, cells })
  }
  const foot: string[] = []
  for (; row <= sheet.rowCount && sheet.getCell(row, 1).isMerged; row += 1) {
    const cell = sheet.getCell(row, 1)
    foot.push(cell.formula ? String(cell.result) : cell.text)
  }
  return { labels: Array.from({ length: labels }, (_, index) => headerAt(index + 1)[0]), headers, lines, foot }
}

const isSum = ({ labels: [first, second] }: FormLine) =>
  first === '总计' || second === '小计' || /^其余 \d+ 个$/.test(first!)

/** The lines that aren't sums of others. */
export const rowsOfForm = ({ lines }: FormTable): FormLine[] => lines.filter((line) => !isSum(line))

/** The value that a cell shows: for a formula its cached result, which ExcelJS omits if it is 0. */
export const shownIn = (cell: ExcelJS.Cell): unknown => (cell.formula ? (cell.result ?? 0) : cell.value)
