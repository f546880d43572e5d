import type ExcelJS from 'exceljs'
import { ImportError } from '../error'
import { decodeAcrossChunks } from './chunk-decoder'
import type { Cell, RawRow, RawSheet } from './cell'

/** A sheet wider or longer than any list of declarations is a trap, not data. */
const limit = { columns: 200, rows: 500_000, text: 4_000 }

/** Streams every sheet's cells; formulas by their cached value. `progress` is called as rows come in. */
export async function readXlsx(file: string, progress: (rows: number) => void): Promise<RawSheet[]> {
  decodeAcrossChunks()
  const { default: exceljs } = await import('exceljs')
  const reader = new exceljs.stream.xlsx.WorkbookReader(file, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'emit',
  })
  const sheets: RawSheet[] = []
  let read = 0
  for await (const sheet of reader) {
    const rows: RawRow[] = []
    for await (const row of sheet) {
      if (row.number > limit.rows) throw new ImportError('IMPORT_INFLATES')
      const cells: Cell[] = []
      row.eachCell((cell, column) => {
        if (column <= limit.columns) cells[column - 1] = cellOf(cell.value)
      })
      rows.push({ number: row.number, cells: Array.from(cells, (cell) => cell ?? null), hidden: row.hidden })
      read += 1
      if (read % 500 === 0) progress(read)
    }
    sheets.push({ name: (sheet as unknown as { name: string }).name, rows })
  }
  return sheets
}

function cellOf(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value.slice(0, limit.text)
  if (typeof value === 'number') return { number: value }
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (value instanceof Date) return sheetText(value)
  if ('error' in value) return { error: value.error }
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .slice(0, limit.text)
  if ('text' in value) return cellOf(value.text)
  if ('result' in value) return cellOf(value.result as ExcelJS.CellValue)
  return null
}

/** ExcelJS gives a sheet's wall-clock time as if it were UTC; the text says what the sheet shows. */
function sheetText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ')
}
