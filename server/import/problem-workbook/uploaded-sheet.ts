import { setImmediate } from 'node:timers/promises'
import type ExcelJS from 'exceljs'
import { sheetOptions } from '../../workbook/frame'
import { isCovered, type Cell, type RawRow } from '../../reader/sheet/cell'
import type { OpenedSheet } from '../../reader/open-file'
import { escaped } from '../../reader/sheet/plain-text'
import type { ProblemFile, ProblemRow } from './problem-row'
import { cellStyle, levelLabel, levelOf, levelStyle, type Level } from './problem-style'

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter

/** Most cell notes, as more of them make a spreadsheet slow. Further problems are coloured and listed in the summary. */
export const maxNotes = 20_000

/** Of a longer sheet only rows with problems are written: writing all took a server ten seconds. */
export const maxRows = 20_000

/** Characters. */
const columnWidth = 14

export async function isWhole(source: OpenedSheet): Promise<boolean> {
  let rows = 0
  for await (const batch of source.rows()) {
    rows += batch.length
    if (rows > maxRows) return false
  }
  return true
}

/** A name that Excel allows for a sheet and that differs from the summary's. */
export function uploadedSheetName(name: string, summary: string): string {
  const bare = name
    .replace(/[*?:\\/[\]]|^'+|'+$/g, ' ')
    .trim()
    .slice(0, 31)
    // Excel counts code units, so the limit may cut a character in half.
    .replace(/[\uD800-\uDBFF]$/, '')
  return bare === '' || bare === summary || /^history$/i.test(bare) ? '申报数据' : bare
}

/**
 * Writes the uploaded sheet again: each row at its own row number, cells that are merged downwards filled, each problem
 * as a note and a colour in its cell; a problem of a whole row in the row's first cell.
 *
 * @param whole whether to write all rows; otherwise only those down to the header and those with problems
 */
export async function writeUploadedSheet(
  workbook: Workbook,
  name: string,
  source: OpenedSheet,
  { headerRow, columnOf, rows: problemRows }: ProblemFile,
  whole: boolean,
): Promise<void> {
  const sheet = workbook.addWorksheet(name, sheetOptions(Math.max(1, headerRow), 0))
  for (const column of columnOf.values()) sheet.getColumn(column + 1).width = columnWidth
  const notes = { left: maxNotes }
  let next = 1
  for await (const batch of source.rows()) {
    for (const raw of batch) {
      const problems = problemRows.get(raw.number)
      if (!whole && !problems && raw.number > headerRow) continue
      // Rows of a gap are committed one by one: skipping it, ExcelJS takes time that grows with its square.
      for (; next < raw.number; next += 1) sheet.getRow(next).commit()
      const row = sheet.getRow(raw.number)
      writeCells(row, raw)
      mergeCells(sheet, raw)
      if (problems) highlightCells(row, problems, (column) => leftOf(raw.cells, columnOf.get(column) ?? 0), notes)
      // A hidden row with a problem must be visible to be corrected.
      row.hidden = raw.hidden && !problems
      row.commit()
      next = raw.number + 1
    }
    // ExcelJS compresses the written rows only when the event loop is free, and other requests must run too.
    await setImmediate()
  }
  sheet.commit()
}

function writeCells(row: ExcelJS.Row, { cells }: RawRow): void {
  for (const [index, value] of cells.entries()) {
    if (value === null) continue
    const cell = row.getCell(index + 1)
    cell.value = valueOf(value)
    cell.style = typeof value === 'string' ? cellStyle.text : cellStyle.typed
  }
}

const errors = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const

/** The value as in the file. Text that looks like a formula needs no apostrophe: in a text cell it isn't evaluated. */
function valueOf(cell: Exclude<Cell, null>): ExcelJS.CellValue {
  if (typeof cell === 'string') return escaped(cell)
  if ('number' in cell) return cell.number
  if ('merged' in cell) return null
  // An error instead of a blank cell, so that the row isn't accepted as blank when the file is uploaded again.
  if ('unread' in cell) return cell.text === '' ? { error: '#N/A' } : escaped(cell.text)
  const error = errors.find((known) => known === cell.error)
  return error ? ({ error } as ExcelJS.CellErrorValue) : cell.error
}

/** The column of the merged cell that covers this one: only its note is visible. */
function leftOf(cells: readonly Cell[], column: number): number {
  let left = column
  while (isCovered(cells[left])) left -= 1
  return left
}

/** Merges cells to the right as in the file. Filled or blank cells instead would be values that the file doesn't have. */
function mergeCells(sheet: ExcelJS.Worksheet, { number, cells }: RawRow): void {
  for (let column = 0; column < cells.length; column += 1) {
    if (isCovered(cells[column]) || !isCovered(cells[column + 1])) continue
    let right = column + 1
    while (isCovered(cells[right + 1])) right += 1
    sheet.mergeCells(number, column + 1, number, right + 1)
  }
}

function highlightCells(
  row: ExcelJS.Row,
  { kind, problems }: ProblemRow,
  columnOf: (column: string) => number,
  notes: { left: number },
): void {
  const level = levelOf(kind)
  const byColumn = Map.groupBy(problems, ({ column }) => (column === null ? 0 : columnOf(column)))
  for (const [column, own] of byColumn) {
    const cell = row.getCell(column + 1)
    const style = levelStyle[level]
    cell.style = cell.value === null || typeof cell.value === 'string' ? style.text : style.typed
    if (notes.left > 0)
      cell.note = noteOf(
        level,
        own.map(({ reason }) => reason),
      )
    notes.left -= 1
  }
  // Without a height ExcelJS wouldn't write a row without values.
  row.height = 16
}

const noteOf = (level: Level, reasons: string[]): string => `${levelLabel[level]}：${[...new Set(reasons)].join('\n')}`
