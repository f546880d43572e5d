import type ExcelJS from 'exceljs'
import { sheetOptions } from '../../workbook/frame'
import type { Cell, RawRow } from '../../reader/cell'
import type { OpenedSheet } from '../../reader/open-file'
import { escaped } from '../../reader/plain-text'
import type { ProblemFile, ProblemRow } from './problem-row'
import { cellStyle, levelLabel, levelOf, levelStyle, type Level } from './problem-style'
import { yieldToEventLoop } from './yield-to-event-loop'

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter

/** More notes than these make a spreadsheet crawl; what follows is coloured, and listed in the summary. */
export const mostNotes = 20_000

/** Of a longer sheet only the rows that need mending are given back: the rest took a server ten seconds. */
export const mostRows = 20_000

/** In characters. */
const columnWidth = 14

export async function isWhole(source: OpenedSheet): Promise<boolean> {
  let rows = 0
  for await (const batch of source.rows()) {
    rows += batch.length
    if (rows > mostRows) return false
  }
  return true
}

/** A sheet may not be called just anything, nor as the summary is. */
export function uploadedSheetName(name: string, summary: string): string {
  const bare = name
    .replace(/[*?:\\/[\]]|^'+|'+$/g, ' ')
    .trim()
    .slice(0, 31)
  return bare === '' || bare === summary || /^history$/i.test(bare) ? '申报数据' : bare
}

/**
 * The uploaded sheet again: every row at its own number, cells merged downwards filled, each problem as a note and a colour in its
 * own cell, those about a whole row in its first one. Not `whole`: the rows to the end of the header, and those with
 * problems.
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
  const notes = { left: mostNotes }
  let next = 1
  for await (const batch of source.rows()) {
    for (const raw of batch) {
      const problems = problemRows.get(raw.number)
      if (!whole && !problems && raw.number > headerRow) continue
      // Past a gap in one step, ExcelJS takes time that grows with the gap's square.
      for (; next < raw.number; next += 1) sheet.getRow(next).commit()
      const row = sheet.getRow(raw.number)
      writeCells(row, raw)
      mergeCells(sheet, raw)
      if (problems) highlightCells(row, problems, (column) => leftOf(raw.cells, columnOf.get(column) ?? 0), notes)
      // A hidden row with a problem in it couldn't be mended.
      row.hidden = raw.hidden && !problems
      row.commit()
      next = raw.number + 1
    }
    await yieldToEventLoop()
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

/** As the file held it. Without an apostrophe before what looks like a formula: typed as text, it is none. */
function valueOf(cell: Exclude<Cell, null>): ExcelJS.CellValue {
  if (typeof cell === 'string') return escaped(cell)
  if ('number' in cell) return cell.number
  if ('merged' in cell) return null
  // Sent in again as it is, it must not have become blank.
  if ('unread' in cell) return cell.text === '' ? { error: '#N/A' } : escaped(cell.text)
  const error = errors.find((known) => known === cell.error)
  return error ? ({ error } as ExcelJS.CellErrorValue) : cell.error
}

const isCovered = (cell: Cell | undefined) => typeof cell === 'object' && cell !== null && 'merged' in cell

/** Of a cell that another one covers, the column of that one: there a note is seen. */
function leftOf(cells: readonly Cell[], column: number): number {
  let left = column
  while (isCovered(cells[left])) left -= 1
  return left
}

/** Merged to the right as they were: filled or blank they would say something. */
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
  // A row without a single value is written for its height alone.
  row.height = 16
}

const noteOf = (level: Level, reasons: string[]): string => `${levelLabel[level]}：${[...new Set(reasons)].join('\n')}`
