import type ExcelJS from 'exceljs'
import type { ExportJob } from '../report/export-work'

/** The document's properties: what it is, who made it and when. */
export function describeWorkbook(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  { viewer, now }: Pick<ExportJob, 'viewer' | 'now'>,
  title: string,
): void {
  workbook.creator = viewer.displayName
  workbook.lastModifiedBy = viewer.displayName
  workbook.title = title
  workbook.created = now
  workbook.modified = now
}
