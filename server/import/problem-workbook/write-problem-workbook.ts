import { streamWorkbook } from '../../workbook/stream-workbook'
import { FileError } from '../../reader/error'
import type { ProblemFile } from './problem-row'
import { summaryName, writeSummarySheet } from './summary-sheet'
import { isWhole, uploadedSheetName, writeUploadedSheet } from './uploaded-sheet'

/**
 * Writes a summary and the uploaded sheet with each problem in its cell to the file `target`. Its sender can correct and
 * upload it: it has the same rows, or of a sheet with more than 20,000 rows those with problems.
 *
 * @throws FileError when the uploaded file can't be read
 */
export async function writeProblemWorkbook(target: string, source: ProblemFile): Promise<void> {
  const sheet = source.file.sheets.find(({ name }) => name === source.sheetName)
  if (!sheet) throw new FileError('IMPORT_NO_SHEET')
  const name = uploadedSheetName(source.sheetName, summaryName)
  const whole = await isWhole(sheet)
  await streamWorkbook(target, null, async (workbook) => {
    await writeSummarySheet(workbook, name, source, whole)
    await writeUploadedSheet(workbook, name, sheet, source, whole)
  })
}
