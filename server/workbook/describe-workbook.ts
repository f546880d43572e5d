import type ExcelJS from 'exceljs'

/** Sets the document's properties: title, author and time. */
export function describeWorkbook(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  { viewer, now }: { viewer: { displayName: string }; now: Date },
  title: string,
): void {
  workbook.creator = viewer.displayName
  workbook.lastModifiedBy = viewer.displayName
  workbook.title = title
  workbook.created = now
  workbook.modified = now
}
