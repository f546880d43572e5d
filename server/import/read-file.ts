import { existsSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { ImportError, type ImportErrorCode } from './error'
import type { RawSheet } from './read/cell'
import type { ReadAnswer, ReadOrder } from './read/message'

const limit = { heapMegabytes: 400, silentSeconds: 15, seconds: 60 }

/** Beside the built server; tests run from source and use the same build. */
function workerFile(): string {
  const beside = path.join(import.meta.dirname, 'read-worker.js')
  return existsSync(beside) ? beside : path.resolve('build/server/read-worker.js')
}

/**
 * Reads a file's sheets in a worker that may use 400 MB, 15 s without a sign of progress and 60 s in all.
 *
 * @throws ImportError, each kind of broken file its own
 */
export function readFile(order: ReadOrder, progress: (rows: number) => void = () => {}): Promise<RawSheet[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: limit.heapMegabytes },
      stderr: true,
    })
    const settle = (act: () => void) => {
      clearTimeout(whole)
      clearTimeout(silence)
      void worker.terminate()
      act()
    }
    const fail = (code: ImportErrorCode) => settle(() => reject(new ImportError(code)))
    const whole = setTimeout(() => fail('IMPORT_STALLED'), limit.seconds * 1000)
    let silence = setTimeout(() => fail('IMPORT_STALLED'), limit.silentSeconds * 1000)
    worker.on('message', (answer: ReadAnswer) => {
      if ('sheets' in answer) return settle(() => resolve(answer.sheets))
      if ('code' in answer) return fail(answer.code as ImportErrorCode)
      clearTimeout(silence)
      silence = setTimeout(() => fail('IMPORT_STALLED'), limit.silentSeconds * 1000)
      progress(answer.rows)
    })
    worker.on('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'IMPORT_INFLATES' : 'IMPORT_TRUNCATED'),
    )
    // The reader of a truncated workbook may simply come to an end without a word.
    worker.on('exit', () => fail('IMPORT_TRUNCATED'))
  })
}
