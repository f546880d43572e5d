import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { readPart } from '../../server/reader/zip-part'
import { openZip } from '../../server/reader/zip-file'
import { zipOf, type ZipPart } from '../reader/zip'

/**
 * Opens a workbook for its formulas. A sheet without formulas, like 明细 with its 600,000 cells, is opened without its rows,
 * because ExcelJS needs much longer for them than for all other sheets together.
 */
export async function openFormulas(file: string): Promise<ExcelJS.Workbook> {
  const zip = await openZip(readFileSync(file))
  const parts: ZipPart[] = []
  for (const entry of zip.entries.values()) {
    const chunks: Buffer[] = []
    for await (const chunk of readPart(zip, entry)) chunks.push(chunk)
    const content = Buffer.concat(chunks)
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/i.test(entry.fileName)
    parts.push({ name: entry.fileName, content: isSheet ? withoutPlainRows(content) : content, stored: true })
  }
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
