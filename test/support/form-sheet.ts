import type ExcelJS from 'exceljs'

/** A statistical form as the workbook writes it: title and 表号, header, units, 甲 乙 1 2 3, and then its lines. */
const groupRow = 6
const headerRow = 7
const firstRow = 10

export interface FormLine {
  row: number
  labels: string[]
  /** Cells with figures, by column as in `headers`. */
  cells: ExcelJS.Cell[]
}

export interface FormTable {
  /** Headers of the columns with figures; the group is null when a header has both levels. */
  headers: { group: string | null; header: string }[]
  lines: FormLine[]
  /** Signatures, 填表说明 and 审核关系. */
  foot: string[]
}

const textOf = (value: ExcelJS.CellValue) => String(value ?? '')

/** @param labels number of label columns; the column with the line's code follows them */
export function readForm(sheet: ExcelJS.Worksheet, labels: number): FormTable {
  const headers: FormTable['headers'] = []
  for (let column = labels + 2; textOf(sheet.getCell(headerRow, column).value) !== ''; column += 1) {
    const [group, header] = [groupRow, headerRow].map((row) => textOf(sheet.getCell(row, column).value)) as [
      string,
      string,
    ]
    headers.push({ group: group === header ? null : group, header })
  }
  const lines: FormLine[] = []
  let row = firstRow
  for (; row <= sheet.rowCount && !sheet.getCell(row, 1).isMerged; row += 1) {
    if (textOf(sheet.getCell(row, labels + 1).value) === '') continue
    const words = Array.from({ length: labels }, (_, index) => textOf(sheet.getCell(row, index + 1).value))
    const cells = headers.map((_, index) => sheet.getCell(row, labels + 2 + index))
    lines.push({ row, labels: words, cells })
  }
  const foot: string[] = []
  for (; row <= sheet.rowCount; row += 1) {
    const cell = sheet.getCell(row, 1)
    foot.push(cell.formula ? String(cell.result) : cell.text)
  }
  return { headers, lines, foot }
}

const isSum = ({ labels: [first, second] }: FormLine) =>
  first === '总计' || second === '小计' || /^其余 \d+ 个$/.test(first!)

/** The lines that aren't sums of others. */
export const rowsOfForm = ({ lines }: FormTable): FormLine[] => lines.filter((line) => !isSum(line))

/** The value that a cell shows: for a formula its cached result, which ExcelJS omits if it is 0. */
export const shownIn = (cell: ExcelJS.Cell): unknown => (cell.formula ? (cell.result ?? 0) : cell.value)
