import { parentPort, workerData } from 'node:worker_threads'
import { PortalError } from '../errors'
import { readCsv } from './read/csv'
import { inspectFile } from './read/inspect'
import type { ReadAnswer, ReadOrder } from './read/message'
import { readXlsx } from './read/xlsx'

// A program of its own: whatever a file does to its reader, it does here, under a memory cap and a clock.
const { file, fileName } = workerData as ReadOrder
const answer = (message: ReadAnswer) => parentPort!.postMessage(message)

try {
  const kind = inspectFile(file, fileName)
  const sheets = kind === 'xlsx' ? await readXlsx(file, (rows) => answer({ rows })) : readCsv(file)
  answer({ sheets })
} catch (error) {
  answer({ code: error instanceof PortalError ? error.code : 'IMPORT_TRUNCATED' })
}
