import { existsSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { PortalError } from '../../errors'
import { FileError, type FileErrorCode } from '../../reader/error'
import type { ProblemAnswer, ProblemOrder } from '../problem-workbook/problem-worker'
import type { ReadAnswer, ReadOrder, ReadReport } from './message'
import { watchProcessor, type ProcessorLimit } from './watch-processor'

const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }
const processor: ProcessorLimit = { seconds: 60, silentSeconds: 15 }

/** Beside the built server; tests run from source and use the same build. */
function workerFile(program: string): string {
  const beside = path.join(import.meta.dirname, `${program}.js`)
  return existsSync(beside) ? beside : path.resolve(`build/server/${program}.js`)
}

const open = (program: 'read-worker' | 'problem-worker', workerData: unknown) =>
  new Worker(workerFile(program), {
    workerData,
    resourceLimits: memory,
    stderr: true,
  })

function failureOf({ code }: NodeJS.ErrnoException): FileError {
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return new FileError('IMPORT_INFLATES', { what: 'memory' })
  // The program itself is gone, as while the portal is being built anew: nothing is wrong with the file.
  return new FileError(code === 'MODULE_NOT_FOUND' ? 'IMPORT_INTERRUPTED' : 'IMPORT_TRUNCATED')
}

export interface ReadSink {
  step(step: 'READ' | 'CHECK', rows: number): void
  /** Takes the next lines for COPY; the reader waits for it. */
  lines(rowLines: Uint8Array, declarationLines: Uint8Array): Promise<void>
}

/**
 * Reads and checks a file in a worker that may use 256 MB, and 60 s of the processor, 15 s without a sign of progress.
 *
 * @throws PortalError, each kind of broken file its own
 */
export function readInWorker(order: ReadOrder, sink: ReadSink, limit = processor): Promise<ReadReport> {
  return new Promise((resolve, reject) => {
    const worker = open('read-worker', order)
    let finished = false
    const finish = (act: () => void) => {
      if (finished) return
      finished = true
      watch.stop()
      // Its memory is free before whoever waits goes on.
      void worker.terminate().then(act)
    }
    const fail = (error: unknown) => finish(() => reject(error))
    const failWith = (code: FileErrorCode) => fail(new FileError(code))
    const watch = watchProcessor(worker, limit, () => failWith('IMPORT_STALLED'))
    let last = Promise.resolve()
    worker.on('message', (answer: ReadAnswer) => {
      watch.sign()
      if ('code' in answer) return fail(new PortalError(answer.code, answer.message))
      if ('step' in answer) return sink.step(answer.step, answer.rows)
      if ('report' in answer) {
        return void last.then(() => finish(() => resolve(answer.report)), fail)
      }
      last = last.then(() => sink.lines(answer.rowLines, answer.declarationLines))
      last.then(() => worker.postMessage('next'), fail)
    })
    worker.on('error', (error) => fail(failureOf(error)))
    // Whatever ended it, it ended without an answer.
    worker.on('exit', () => void last.then(() => failWith('IMPORT_TRUNCATED'), fail))
  })
}

/**
 * Has a file marked up in a worker, under the same limits, without signs of progress.
 *
 * @throws PortalError
 */
export function writeInWorker(order: ProblemOrder): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = open('problem-worker', order)
    let finished = false
    // What comes first counts: a worker that has answered ends, too.
    const finish = (act: () => void) => {
      if (finished) return
      finished = true
      watch.stop()
      void worker.terminate().then(act)
    }
    const watch = watchProcessor(worker, { ...processor, silentSeconds: processor.seconds }, () =>
      finish(() => reject(new FileError('IMPORT_STALLED'))),
    )
    worker.on('message', (answer: ProblemAnswer) =>
      finish(() => ('written' in answer ? resolve() : reject(new PortalError(answer.code, answer.message)))),
    )
    worker.on('error', (error) => finish(() => reject(failureOf(error))))
    worker.on('exit', () => finish(() => reject(new FileError('IMPORT_TRUNCATED'))))
  })
}
