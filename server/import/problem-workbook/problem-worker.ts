import type { ErrorCode } from '../../../schema/error-code'
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { FileSeal } from '../../access/file-seal'
import { PortalError } from '../../errors'
import { FileError } from '../../reader/error'
import { openFile } from '../../reader/open-file'
import type { ProblemFile } from './problem-row'
import { writeProblemWorkbook } from './write-problem-workbook'

/** What the worker is told: everything of the workbook but the opened file. */
export interface ProblemOrder extends Omit<ProblemFile, 'file'> {
  /** Where the sealed upload lies, and where the workbook goes. */
  sealed: string
  target: string
  idKey: string
}

export type ProblemAnswer = { written: true } | { code: ErrorCode; message: string }

// A program of its own: it reads the uploaded file once more, under the same cap as the first time.
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
