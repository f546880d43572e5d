import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { PortalError } from '../errors'
import { resolveFilter } from '../filter/resolve'
import { csvLine } from './csv'
import { wordOf } from './detail-cell'
import { detailColumns } from './detail-column'
import { describeWorkbook } from './describe-workbook'
import { countDetailRows, detailRows } from './detail-row'
import { writeDetailRows } from './detail-sheet'
import type { ExportWork } from './export-work'
import { sheetOptions } from './frame'
import { titleOf } from './title'
import { streamWorkbook } from './stream-workbook'
import { styles } from './style'

/** The stream ignores backpressure and grows about 1 KB a row: longer lists go out as CSV. */
const mostXlsxRows = 200_000

/** The rows behind any number as a workbook: header repeated, filtered, frozen. */
export const declarationsXlsx: ExportWork = async (job) => {
  const resolved = await resolveFilter(job, job.filter, job.asOf)
  const count = await countDetailRows(job.em, resolved)
  if (count > mostXlsxRows) {
    throw new PortalError(
      'EXPORT_TOO_LARGE',
      `共 ${count} 件，超过 ${mostXlsxRows} 件，请改为导出 CSV，或缩小筛选范围。`,
    )
  }
  const columns = detailColumns(resolved)
  await streamWorkbook(job.file, async (workbook) => {
    describeWorkbook(workbook, job, `${titleOf(resolved)}申报明细`)
    const sheet = workbook.addWorksheet('申报明细', sheetOptions(1, 3))
    columns.forEach(({ width }, index) => (sheet.getColumn(index + 1).width = width))
    const header = sheet.addRow(columns.map(({ header }) => header))
    header.eachCell((cell) => (cell.style = styles.header))
    header.commit()
    await writeDetailRows(sheet, columns, detailRows(job.em, resolved, columns), (done) => job.progress(done, count))
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: count + 1, column: columns.length } }
    sheet.commit()
  })
  return { fileName: `${titleOf(resolved)}申报明细.xlsx`, rows: count }
}

/** The same rows as CSV for other systems; the mark tells Excel that it is UTF-8. */
export const declarationsCsv: ExportWork = async (job) => {
  const resolved = await resolveFilter(job, job.filter, job.asOf)
  const columns = detailColumns(resolved)
  const total = await countDetailRows(job.em, resolved)
  let count = 0
  async function* lines() {
    yield `\uFEFF${csvLine(columns.map(({ header }) => header))}`
    for await (const rows of detailRows(job.em, resolved, columns)) {
      count += rows.length
      job.progress(count, total)
      yield rows.map((row) => csvLine(columns.map((column) => wordOf(column, row) ?? ''))).join('')
    }
  }
  await pipeline(lines, createWriteStream(job.file, { mode: 0o600 }))
  return { fileName: `${titleOf(resolved)}申报明细.csv`, rows: count }
}
