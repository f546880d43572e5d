import type ExcelJS from 'exceljs'

/** The document's properties: what it is, who made it and when. */
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
