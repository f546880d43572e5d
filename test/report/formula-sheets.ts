import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { zipOf } from '../reader/zip'
import { partsOf } from '../support/package'

/**
 * Opens a workbook for its formulas. A sheet without formulas, like 明细 with its 600,000 cells, is opened without its rows,
 * because ExcelJS needs much longer for them than for all other sheets together.
 */
export async function openFormulas(file: string | Buffer): Promise<ExcelJS.Workbook> {
  const read = await partsOf(typeof file === 'string' ? readFileSync(file) : file)
  const parts = [...read].map(([name, content]) => {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/i.test(name)
    return { name, content: isSheet ? withoutPlainRows(content) : content, stored: true }
  })
  const workbook = new ExcelJS.Workbook()
  const bytes = zipOf(parts)
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  return workbook
}

function withoutPlainRows(sheet: Buffer): Buffer {
  const start = sheet.indexOf('<sheetData>')
  const end = sheet.lastIndexOf('</sheetData>')
  if (start < 0 || end < 0) return sheet
  const rows = sheet.subarray(start, end)
  if (rows.includes('<f>') || rows.includes('<f ') || rows.includes('<f/')) return sheet
  return Buffer.concat([sheet.subarray(0, start + '<sheetData>'.length), sheet.subarray(end)])
}
