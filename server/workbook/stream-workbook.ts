import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type ExcelJS from 'exceljs'
import { loadExcelJs } from './load-exceljs'
import { proveWorkbook } from './proof/prove-workbook'
import { sealFile } from './proof/seal-file'
import type { WorkbookKey } from './proof/workbook-key'
import { setUsualType } from './usual-type'
import { keepWholeRanges } from './whole-range'

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter

/**
 * Writes a workbook into `file` as a stream, because with ExcelJS's document model 50,000 rows took 2 GB. An error of the
 * disk rejects the promise; an `error` event without a listener would end the process.
 *
 * @param key signs the figures and the file; null for a file that is no statement of the portal
 */
export async function streamWorkbook(
  file: string,
  key: WorkbookKey | null,
  write: (workbook: Workbook) => Promise<void>,
): Promise<void> {
  const { stream } = await loadExcelJs()
  const out = createWriteStream(file, { mode: 0o600 })
  const onDisk = finished(out)
  const workbook = new stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
  keepWholeRanges(workbook)
  setUsualType(workbook)
  const addProof = key && proveWorkbook(workbook, key)
  const written = write(workbook).then(async () => {
    await addProof?.()
    return workbook.commit()
  })
  try {
    await Promise.all([written, onDisk])
  } finally {
    out.destroy()
  }
  if (key) await sealFile(file, key)
}
