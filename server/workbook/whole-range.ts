import type ExcelJS from 'exceljs'

interface DefinedName {
  name: string
  ranges: string[]
}

/**
 * Defined names as they are given. ExcelJS keeps each as a list of all its cells, 600,000 for the rows of a year: a third of
 * the time of the whole workbook, and 100 MB.
 */
class WholeRanges {
  readonly model: DefinedName[] = []

  /** @param range such as 'T1'!$A$5:$C$9 */
  add(range: string, name: string): void {
    this.model.push({ name, ranges: [range] })
  }
}

/** Makes the workbook keep defined names as ranges; call it before any is added. */
export function keepWholeRanges(workbook: ExcelJS.stream.xlsx.WorkbookWriter): void {
  // What the stream writer of ExcelJS 4.4.0 reads when it writes the names.
  Object.assign(workbook, { _definedNames: new WholeRanges() })
}
