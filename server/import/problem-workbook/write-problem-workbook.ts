import { streamWorkbook } from '../../workbook/stream-workbook'
import { FileError } from '../../reader/error'
import type { ProblemFile } from './problem-row'
import { summaryName, writeSummarySheet } from './summary-sheet'
import { isWhole, uploadedSheetName, writeUploadedSheet } from './uploaded-sheet'

/**
 * Writes into `target` the uploaded sheet again with every problem in its own cell, behind a summary, so that its sender
 * can mend it and send it once more: read again, it has the same rows (of a sheet above 20,000 rows those with problems).
 *
 * @throws FileError where the uploaded file can't be read after all
 */
export async function writeProblemWorkbook(target: string, source: ProblemFile): Promise<void> {
  const sheet = source.file.sheets.find(({ name }) => name === source.sheetName)
  if (!sheet) throw new FileError('IMPORT_NO_SHEET')
  const name = uploadedSheetName(source.sheetName, summaryName)
  const whole = await isWhole(sheet)
  await streamWorkbook(target, async (workbook) => {
    await writeSummarySheet(workbook, name, source, whole)
    await writeUploadedSheet(workbook, name, sheet, source, whole)
  })
}
