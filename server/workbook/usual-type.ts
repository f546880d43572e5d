import type ExcelJS from 'exceljs'

/** What of the styles of ExcelJS 4.4.0's stream writer its types don't have. */
interface StylesInside {
  styles: { model: { fonts: string[] } }
}

/**
 * Makes 宋体 of 10 points, the type of the cells, the usual type of a workbook. The width of a column is a number of its digits:
 * with another type a column has room for its numbers in one program, and shows ### in the next that has other typefaces.
 */
export function setUsualType(workbook: ExcelJS.stream.xlsx.WorkbookWriter): void {
  const { fonts } = (workbook as unknown as StylesInside).styles.model
  fonts[0] = '<font><sz val="10"/><name val="宋体"/><charset val="134"/></font>'
}
