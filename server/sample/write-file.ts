import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { loadExcelJs } from '../workbook/load-exceljs'
import type { SampleRow } from './year'

/** Writes one sheet with a header row, and creates the file's folder. ID numbers are written as text. */
export async function writeSampleFile(file: string, rows: SampleRow[]): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const stream = createWriteStream(file)
  const done = once(stream, 'close')
  const ExcelJS = await loadExcelJs()
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: false, useSharedStrings: false })
  const sheet = workbook.addWorksheet('申报汇总表')
  const headers = Object.keys(rows[0] ?? {})
  sheet.addRow(headers).commit()
  for (const row of rows) sheet.addRow(headers.map((header) => row[header])).commit()
  sheet.commit()
  await workbook.commit()
  await done
}
