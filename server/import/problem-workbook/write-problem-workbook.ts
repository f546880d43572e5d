import { streamWorkbook } from '../../workbook/stream-workbook'
import { ImportError } from '../error'
import type { ProblemFile } from './problem-row'
import { summaryName, writeSummarySheet } from './summary-sheet'
import { uploadedSheetName, writeUploadedSheet } from './uploaded-sheet'

/**
 * Writes into `target` the uploaded sheet again with every problem in its own cell, behind a summary, so that its sender
 * can mend it and send it once more: read again, it has the same rows.
 *
 * @throws ImportError where the uploaded file can't be read after all
 */
export async function writeProblemWorkbook(target: string, source: ProblemFile): Promise<void> {
  const sheet = source.file.sheets.find(({ name }) => name === source.sheetName)
  if (!sheet) throw new ImportError('IMPORT_NO_SHEET')
  const name = uploadedSheetName(source.sheetName, summaryName)
  await streamWorkbook(target, async (workbook) => {
    writeSummarySheet(workbook, name, source)
    await writeUploadedSheet(workbook, name, sheet, source)
  })
}
