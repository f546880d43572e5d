import type ExcelJS from 'exceljs'
import type { Measure } from '../../schema/vocabulary'
import { cellValueOf, detailStyleOf } from './detail-cell'
import { letterOf } from '../../schema/column-letter'
import { criterion } from './formula'
import { spansOf } from './form/form-paper'
import { Frame, frameRows } from './frame'
import { ListPages, listOptions, listRowHeight, setListPaper, setPrintArea } from './list-paper'
import { begun, planList, widthsBesidePaper } from './list-plan'
import { defaultForm } from './form/form-setting'
import { roomOf } from './form/page-plan'
import type { Heading } from './heading'
import type { Codes, CountFormula } from './sheet'
import { countedColumn, type ListColumn, type ListRow } from './list-column'
import { RawRows, type RawCell } from './raw-rows'
import { safeText } from './safe-text'
import { styles } from './style'

const sheetName = '明细'
const firstRow = frameRows.headers + 1
/** Points of title, statement and two lines of headers, before their texts are known. */
const usualHead = 110

interface DetailRows {
  columns: readonly ListColumn[]
  /** Of the columns, in characters. */
  widths: readonly number[]
  batches: AsyncIterable<ListRow[]>
  /** Number of the first row. */
  row: number
  pages: ListPages
}

/** Writes rows as typed cells from `row` on; only one batch is in memory at a time. */
export async function writeDetailRows(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  sheet: ExcelJS.Worksheet,
  { columns, widths, batches, row, pages }: DetailRows,
  progress: (done: number) => void,
): Promise<void> {
  let done = 0
  const letters = columns.map((_, index) => letterOf(index + 1))
  const writer = new RawRows(workbook, sheet, letters, columns.map(detailStyleOf), row)
  // The same for each row, since a list has millions of cells.
  const cells: RawCell[] = columns.map(() => null)
  for await (const rows of batches) {
    for (const line of rows) {
      for (const [index, column] of columns.entries()) cells[index] = cellValueOf(column, line)
      const height = listRowHeight(cells, widths)
      writer.add(cells, height)
      pages.add(row + done, height)
      done += 1
    }
    await writer.pass()
    progress(done)
  }
  await writer.end()
}

export interface List {
  /** Name of the sheet. */
  name: string
  title: string
  heading: Heading
  columns: readonly ListColumn[]
  /** Number of columns that are printed, since an A4 page has room for only so many; all by default. */
  printed?: number
  /** Whether a printed row is on one page, although two pages side by side may hold more rows. */
  whole?: boolean
  /** Whether it is printed with the other sheets; yes by default. */
  onPaper?: boolean
  /** Number of frozen columns on the left. */
  frozen?: number
  batches: AsyncIterable<ListRow[]>
  progress?: (done: number) => void
  notes?: string[]
}

/** Writes a list in the office's layout without keeping its rows in memory. @returns number of rows */
export async function writeListSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, list: List): Promise<number> {
  const {
    name,
    title,
    heading,
    columns,
    printed = columns.length,
    frozen = 1,
    batches,
    notes = [],
    onPaper = true,
    whole = false,
  } = list
  const sheet = workbook.addWorksheet(name, listOptions(frameRows.headers, frozen))
  const least = columns.map(({ width }) => width)
  const { paper } = heading.form ?? defaultForm
  const { first, all } = await begun(batches)
  const beside = first.map((row) => columns.slice(printed).map((column) => cellValueOf(column, row)))
  const { plan, widths: planned } = planList({
    whole,
    widths: least.slice(0, printed),
    keys: frozen,
    paper,
    head: usualHead,
    sample: onPaper ? first.map((row) => columns.slice(0, printed).map((column) => cellValueOf(column, row))) : [],
  })
  const widths = onPaper ? [...planned, ...widthsBesidePaper(least.slice(printed), beside)] : [...least]
  const frame = new Frame(sheet, widths, onPaper ? spansOf(plan, frozen, printed) : [[1, printed]])
  frame.head(title, heading, columns)
  const pages = new ListPages(roomOf(plan, paper).height - frame.heightOfRows(1, frameRows.headers))
  let count = 0
  await writeDetailRows(workbook, sheet, { columns, widths, batches: all, row: firstRow, pages }, (done) => {
    count = done
    list.progress?.(done)
  })
  const last = frameRows.headers + count
  const cut = !onPaper
    ? ['本表不随全册打印；需要时在“页面布局”中取消打印区域。']
    : printed < columns.length
      ? [`打印时只含前 ${printed} 列，其余各列在其右侧。`]
      : []
  const end = [...cut, ...notes].reduce((row, note) => {
    frame.line(row, note, styles.note)
    return row + 1
  }, last + 1)
  frame.signatures(end)
  const starts = pages.startsAbove(frame.heightOfRows(last + 1, end))
  sheet.autoFilter = { from: { row: frameRows.headers, column: 1 }, to: { row: last, column: columns.length } }
  workbook.definedNames.add(
    `'${name}'!$A$${firstRow}:$${letterOf(columns.length)}$${Math.max(last, firstRow)}`,
    `${name}数据`,
  )
  setListPaper(sheet, plan, { paper, keys: frozen, headerRows: frameRows.headers, starts })
  setPrintArea(sheet, onPaper ? `A$1:${letterOf(printed)}$${end}` : null, columns.length)
  sheet.commit()
  return count
}

/** 明细: the rows that the figures count. */
export function writeDetailSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  detail: Omit<List, 'name' | 'frozen'>,
): Promise<number> {
  return writeListSheet(workbook, { ...detail, name: sheetName, frozen: 3 })
}

/** Formulas that count rows of 明细. */
export const detailCountFormula = (columns: readonly ListColumn[], count: number): CountFormula =>
  listCountFormula(sheetName, columns, count)

/**
 * Formulas that count the rows of a list: a sum of COUNTIFS (or SUMIFS of a column), one for each combination of codes.
 * When the list has a column for the measure, only rows that it flags are counted.
 */
export function listCountFormula(name: string, columns: readonly ListColumn[], count: number): CountFormula {
  const places = new Map(columns.map((column, index) => [column.column, { column, letter: letterOf(index + 1) }]))
  const range = (column: string) => {
    const { letter } = places.get(column)!
    return `'${name}'!$${letter}$${firstRow}:$${letter}$${firstRow + count - 1}`
  }
  const pair = (column: string, code: string) =>
    `${range(column)},${criterion(safeText(places.get(column)!.column.word?.(code) ?? code))}`
  const filled = (column: string) => `${range(column)},"<>"`
  return (measure: Measure, where: Codes, of?: string) => {
    const call = of === undefined ? 'COUNTIFS(' : `SUMIFS(${range(of)},`
    const flag = countedColumn(measure)
    const counted = places.has(flag) ? [`${range(flag)},1`] : []
    // Empty cells are counted as all less the filled ones: LibreOffice ignores empty cells at the end of a range.
    const among = (pairs: string[], empty: string[]): string => {
      const [first, ...rest] = empty
      if (first === undefined) return `${call}${[...pairs, ...counted].join(',')})`
      const less = among([...pairs, filled(first)], rest)
      return `${among(pairs, rest)}-${rest.length > 0 ? `(${less})` : less}`
    }
    const choices = Object.entries(where).reduce<{ pairs: string[]; empty: string[] }[]>(
      (all, [column, codes]) =>
        all.flatMap(({ pairs, empty }) =>
          codes.map((code) =>
            code === null ? { pairs, empty: [...empty, column] } : { pairs: [...pairs, pair(column, code)], empty },
          ),
        ),
      [{ pairs: [], empty: [] }],
    )
    return choices.map(({ pairs, empty }) => among(pairs, empty)).join('+') || '0'
  }
}
