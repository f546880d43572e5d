import type { ErrorCode } from '../../../schema/error-code'
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { FileSeal } from '../../access/personal-data/file-seal'
import { PortalError } from '../../errors'
import { FileError } from '../../reader/error'
import { openFile } from '../../reader/open-file'
import type { ProblemFile } from './problem-row'
import { writeProblemWorkbook } from './write-problem-workbook'

/** Input of the worker. It opens the uploaded file itself. */
export interface ProblemOrder extends Omit<ProblemFile, 'file'> {
  /** Path of the sealed upload. */
  sealed: string
  /** Path of the workbook to write. */
  target: string
  idKey: string
}

export type ProblemAnswer = { written: true } | { code: ErrorCode; message: string }

// Runs in a worker thread: it reads the uploaded file again, with the same memory limit as the import.
const { sealed, target, idKey, ...source } = workerData as ProblemOrder
const answer = (message: ProblemAnswer) => parentPort!.postMessage(message)
try {
  const file = await openFile(new FileSeal(idKey).open(readFileSync(sealed)), source.fileName)
  await writeProblemWorkbook(target, { ...source, file })
  answer({ written: true })
} catch (error) {
  const { code, message } = error instanceof PortalError ? error : new FileError('IMPORT_TRUNCATED')
  answer({ code, message })
}
