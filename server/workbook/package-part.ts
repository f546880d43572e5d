import type ExcelJS from 'exceljs'

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter

/** Internals of ExcelJS 4.4.0's stream writer. */
interface Insides {
  zip: { append(content: string | Buffer, entry: { name: string }): void }
}

const zipOf = (workbook: Workbook) => (workbook as unknown as Insides).zip

/** Adds a part that ExcelJS doesn't know to the package. */
export const addPart = (workbook: Workbook, name: string, content: string): void =>
  zipOf(workbook).append(content, { name })

/** Changes a part that ExcelJS writes later. */
export function editPart(workbook: Workbook, name: string, edit: (content: string) => string): void {
  const zip = zipOf(workbook)
  const append = zip.append.bind(zip)
  zip.append = (content, entry) => append(entry.name === name ? edit(String(content)) : content, entry)
}
