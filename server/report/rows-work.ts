import type ExcelJS from 'exceljs'
import { letterOf } from '../../schema/column-letter'
import type { PaperSize } from '../../schema/vocabulary'
import { orderOf } from '../declaration/order'
import { PortalError } from '../errors'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { describeWorkbook } from '../workbook/describe-workbook'
import type { DetailColumn } from './detail-column'
import { countDetailRows, detailRows } from './detail-row'
import { cellValueOf } from '../workbook/detail-cell'
import { writeDetailRows } from '../workbook/detail-sheet'
import type { ExportJob, ExportWork } from './export-work'
import { defaultForm } from '../workbook/form/form-setting'
import { roomOf } from '../workbook/form/page-plan'
import { heightOf, oneLineWidth } from '../workbook/frame'
import { ListPages, listHeadAndFoot, listOptions, setListPaper, setPrintArea } from '../workbook/list-paper'
import type { ListRow } from '../workbook/list-column'
import { begun, planList, widthsBesidePaper } from '../workbook/list-plan'
import { headingOf } from './heading'
import { streamWorkbook } from '../workbook/stream-workbook'
import { styles } from '../workbook/style'
import { titleOf } from './title'

/** Spreadsheet programs become slow with more rows; longer lists must be exported as CSV. */
const maxXlsxRows = 200_000

/** Points of a header of one line. */
const leastHeader = 18

/** A header with more lines takes room on every page, so its column is widened. */
const mostLines = 4

/** Columns that each page of paper repeats; on the screen three stay in view. */
const mostPrintedKeys = 2

/** Inches above the rows, where each page has the list's title. */
const top = 0.9

interface ListOptions {
  /** Conditions besides the page's filter. */
  narrow?: Partial<ExportJob['filter']>
  /** Default order. */
  sort?: ExportJob['sort']
  /** Number of columns that are printed, since a page has room for only so many; all by default. */
  printed?: number
  /** Adds sheets after the list. */
  after?: (workbook: ExcelJS.stream.xlsx.WorkbookWriter, job: ExportJob, count: number) => void
}

interface Layout {
  columns: readonly DetailColumn[]
  /** Number of columns that are printed; all if it isn't said. */
  printed: number | undefined
  /** Columns that each page repeats. */
  keys: number
  paper: PaperSize
  /** Number of rows. */
  count: number
  /** The first rows: the others are about as long. */
  first: readonly ListRow[]
}

/** How the pages are divided, the columns' widths in characters, and the points of the header. */
function layOut({ columns, printed, keys, paper, count, first }: Layout) {
  const least = columns.map(({ width, header }) => Math.max(width, oneLineWidth(header) / mostLines))
  const headOf = (widths: readonly number[]) =>
    Math.max(...columns.map((column, index) => heightOf(column.header, widths[index]!)), leastHeader)
  const values = first.map((row) => columns.map((column) => cellValueOf(column, row)))
  const planned = planList({
    widths: least.slice(0, printed),
    keys,
    paper,
    head: headOf(least),
    rows: count,
    top,
    whole: printed !== undefined,
    sample: values.map((row) => row.slice(0, printed)),
  })
  const onPaper = planned.widths.length
  const beside = widthsBesidePaper(
    least.slice(onPaper),
    values.map((row) => row.slice(onPaper)),
  )
  const widths = [...planned.widths, ...beside]
  return { plan: planned.plan, widths, head: headOf(widths) }
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
  { narrow = {}, sort = null, printed, after }: ListOptions = {},
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
    const name = `${titleOf(resolved, job.viewer)}${title}`
    await streamWorkbook(job.file, job.portal.workbookKey, async (workbook) => {
      describeWorkbook(workbook, job, name)
      const heading = headingOf(job, resolved)
      const keys = Math.min(3, columns.length - 1)
      const headerFooter = listHeadAndFoot(name, heading)
      const sheet = workbook.addWorksheet(title, { ...listOptions(1, keys), headerFooter })
      const { paper } = heading.form ?? defaultForm
      const { first, all } = await begun(detailRows(job.em, resolved, columns, orderOf(job.sort ?? sort, resolved)))
      const printedKeys = Math.min(keys, mostPrintedKeys)
      const { plan, widths, head } = layOut({ columns, printed, keys: printedKeys, paper, count, first })
      widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width))
      const header = sheet.addRow(columns.map((column) => column.header))
      header.eachCell((cell) => (cell.style = styles.header))
      header.height = head
      const pages = new ListPages(roomOf(plan, paper, top).height - head)
      await writeDetailRows(workbook, sheet, { columns, widths, batches: all, row: 2, pages }, (done) =>
        job.progress(done, count),
      )
      sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: count + 1, column: columns.length } }
      setListPaper(sheet, plan, { paper, keys: printedKeys, headerRows: 1, starts: pages.startsAbove(0), top })
      if (printed !== undefined && printed < columns.length) {
        setPrintArea(sheet, `A$1:${letterOf(printed)}$${count + 1}`, columns.length)
      }
      sheet.commit()
      after?.(workbook, job, count)
    })
    return { fileName: `${name}.xlsx`, rows: count }
  }
}
