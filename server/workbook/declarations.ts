import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import ExcelJS from 'exceljs'
import { PortalError } from '../errors'
import { resolveFilter } from '../filter/resolve'
import { cellValueOf, detailStyleOf, wordOf } from './detail-cell'
import { detailColumns } from './detail-column'
import { countDetailRows, detailRows } from './detail-row'
import type { ExportWork } from './export-work'
import { titleOf } from './report'
import { safeText } from './safe-text'
import { layOutPage, styles } from './style'

/** The stream ignores backpressure and grows about 1 KB a row: longer lists go out as CSV. */
const mostXlsxRows = 200_000

/** The rows behind any number as a workbook: header repeated, filtered, frozen. */
export const declarationsXlsx: ExportWork = async (job) => {
  const resolved = await resolveFilter(job, job.filter)
  const count = await countDetailRows(job.em, resolved)
  if (count > mostXlsxRows) {
    throw new PortalError(
      'EXPORT_TOO_LARGE',
      `共 ${count} 件，超过 ${mostXlsxRows} 件，请改为导出 CSV，或缩小筛选范围。`,
    )
  }
  const columns = detailColumns(resolved)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: job.file,
    useStyles: true,
    useSharedStrings: false,
  })
  const sheet = workbook.addWorksheet('申报明细', { views: [{ state: 'frozen', xSplit: 3, ySplit: 1 }] })
  columns.forEach(({ width }, index) => (sheet.getColumn(index + 1).width = width))
  layOutPage(sheet as unknown as ExcelJS.Worksheet, '1:1')
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  const header = sheet.addRow(columns.map(({ header }) => header))
  header.eachCell((cell) => (cell.style = styles.header))
  header.commit()
  const cellStyles = columns.map(detailStyleOf)
  for await (const rows of detailRows(job.em, resolved, columns)) {
    for (const row of rows) {
      const line = sheet.addRow(columns.map((column) => cellValueOf(column, row)))
      columns.forEach((_, index) => (line.getCell(index + 1).style = cellStyles[index]!))
      line.commit()
    }
  }
  sheet.commit()
  await workbook.commit()
  return { fileName: `${titleOf(resolved)}申报明细.xlsx`, rows: count }
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The same rows as CSV for other systems; the mark tells Excel that it is UTF-8. */
export const declarationsCsv: ExportWork = async (job) => {
  const resolved = await resolveFilter(job, job.filter)
  const columns = detailColumns(resolved)
  const out = createWriteStream(job.file, { mode: 0o600 })
  let count = 0
  out.write(`\uFEFF${columns.map(({ header }) => quoted(header)).join(',')}\r\n`)
  for await (const rows of detailRows(job.em, resolved, columns)) {
    count += rows.length
    const lines = rows.map((row) =>
      columns.map((column) => quoted(safeText(String(wordOf(column, row) ?? '')))).join(','),
    )
    if (!out.write(`${lines.join('\r\n')}\r\n`)) await once(out, 'drain')
  }
  out.end()
  await finished(out)
  return { fileName: `${titleOf(resolved)}申报明细.csv`, rows: count }
}
