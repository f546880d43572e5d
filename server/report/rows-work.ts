import type ExcelJS from 'exceljs'
import { orderOf } from '../declaration/order'
import { PortalError } from '../errors'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { describeWorkbook } from '../workbook/describe-workbook'
import type { DetailColumn } from './detail-column'
import { countDetailRows, detailRows } from './detail-row'
import { writeDetailRows } from '../workbook/detail-sheet'
import type { ExportJob, ExportWork } from './export-work'
import { heightOf } from '../workbook/frame'
import { listHeadAndFoot, listOptions, planList, setListPaper } from '../workbook/list-paper'
import { headingOf } from './heading'
import { streamWorkbook } from '../workbook/stream-workbook'
import { styles } from '../workbook/style'
import { titleOf } from './title'

/** Spreadsheet programs become slow with more rows; longer lists must be exported as CSV. */
const maxXlsxRows = 200_000

/** Points of a header of one line. */
const leastHeader = 18

interface ListOptions {
  /** Conditions besides the page's filter. */
  narrow?: Partial<ExportJob['filter']>
  /** Default order. */
  sort?: ExportJob['sort']
  /** Adds sheets after the list. */
  after?: (workbook: ExcelJS.stream.xlsx.WorkbookWriter, job: ExportJob, count: number) => void
}

/**
 * Writes the filtered declarations as a workbook whose header is frozen, printed on each page and has a filter.
 *
 * @param title such as 申报明细; also the sheet's name
 * @param columnsOf the columns, in order
 */
export function rowsWork(
  title: string,
  columnsOf: (resolved: ResolvedFilter, job: ExportJob) => DetailColumn[],
  { narrow = {}, sort = null, after }: ListOptions = {},
): ExportWork {
  return async (job) => {
    const resolved = await resolveFilter(job, { ...job.filter, ...narrow }, job.asOf)
    const count = await countDetailRows(job.em, resolved)
    if (count > maxXlsxRows) {
      throw new PortalError(
        'EXPORT_TOO_LARGE',
        `共 ${count} 件，超过 ${maxXlsxRows} 件，请改为导出 CSV，或缩小筛选范围。`,
      )
    }
    const columns = columnsOf(resolved, job)
    const name = `${titleOf(resolved)}${title}`
    await streamWorkbook(job.file, job.portal.workbookKey, async (workbook) => {
      describeWorkbook(workbook, job, name)
      const heading = headingOf(job, resolved)
      const keys = Math.min(3, columns.length - 1)
      const headerFooter = listHeadAndFoot(name, heading)
      const sheet = workbook.addWorksheet(title, { ...listOptions(1, keys), headerFooter })
      columns.forEach(({ width }, index) => (sheet.getColumn(index + 1).width = width))
      const header = sheet.addRow(columns.map((column) => column.header))
      header.eachCell((cell) => (cell.style = styles.header))
      header.height = Math.max(...columns.map((column) => heightOf(column.header, column.width)), leastHeader)
      const batches = detailRows(job.em, resolved, columns, orderOf(job.sort ?? sort, resolved))
      await writeDetailRows(workbook, sheet, { columns, batches, row: 2 }, (done) => job.progress(done, count))
      sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: count + 1, column: columns.length } }
      const paper = heading.form?.paper
      const widths = columns.map(({ width }) => width)
      setListPaper(sheet, planList(widths, keys, paper), { paper, keys, headerRows: 1, top: 0.9 })
      sheet.commit()
      after?.(workbook, job, count)
    })
    return { fileName: `${name}.xlsx`, rows: count }
  }
}
