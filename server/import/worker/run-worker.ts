import { Worker } from 'node:worker_threads'
import { PortalError } from '../../errors'
import { FileError } from '../../reader/error'
import { workerFile } from '../../worker-file'
import type { ProblemAnswer, ProblemOrder } from '../problem-workbook/problem-worker'
import type { ReadAnswer, ReadOrder, ReadReport } from './message'
import { watchProcessor, type ProcessorLimit, type Watch } from './watch-processor'

const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }
const processor: ProcessorLimit = { seconds: 60, silentSeconds: 15 }

function failureOf({ code }: NodeJS.ErrnoException): FileError {
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return new FileError('IMPORT_INFLATES', { what: 'memory' })
  // The worker's bundle is missing, as while the server is being rebuilt: nothing is wrong with the file.
  return new FileError(code === 'MODULE_NOT_FOUND' ? 'IMPORT_INTERRUPTED' : 'IMPORT_TRUNCATED')
}

export interface ReadSink {
  step(step: 'READ' | 'CHECK', rows: number): void
  /** Writes the next lines for COPY; the worker waits for it. */
  lines(rowLines: Uint8Array, declarationLines: Uint8Array): Promise<void>
}

interface Running<T> {
  worker: Worker
  watch: Watch
  /** Ends the worker and resolves with its result. The first end counts: later ones are ignored. */
  succeed(result: T): void
  fail(error: unknown): void
}

/** Runs a program in a worker with limits on memory and processor time. `listen` adds the handlers of its messages. */
function inWorker<T>(
  program: 'read-worker' | 'problem-worker',
  workerData: unknown,
  limit: ProcessorLimit,
  listen: (running: Running<T>) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(program), { workerData, resourceLimits: memory, stderr: true })
    let finished = false
    const finish = (act: () => void) => {
      if (finished) return
      finished = true
      watch.stop()
      // Its memory is free before the next one in the queue starts.
      void worker.terminate().then(act)
    }
    const fail = (error: unknown) => finish(() => reject(error))
    const watch = watchProcessor(worker, limit, () => fail(new FileError('IMPORT_STALLED')))
    worker.on('error', (error) => fail(failureOf(error)))
    listen({ worker, watch, succeed: (result) => finish(() => resolve(result)), fail })
  })
}

/**
 * Reads and checks a file in a worker that may use 256 MB of memory and 60 s of processor time, at most 15 s of it
 * without progress.
 *
 * @throws PortalError with a code for each kind of broken file
 */
export function readInWorker(
  order: ReadOrder,
  sink: ReadSink,
  { limit = processor, stopping }: { limit?: ProcessorLimit; stopping?: AbortSignal } = {},
): Promise<ReadReport> {
  return inWorker('read-worker', order, limit, ({ worker, watch, succeed, fail }) => {
    let last = Promise.resolve()
    const interrupt = () => fail(new FileError('IMPORT_INTERRUPTED'))
    if (stopping?.aborted) return interrupt()
    stopping?.addEventListener('abort', interrupt)
    worker.once('exit', () => stopping?.removeEventListener('abort', interrupt))
    worker.on('message', (answer: ReadAnswer) => {
      watch.sign()
      if ('code' in answer) return fail(new PortalError(answer.code, answer.message))
      if ('step' in answer) return sink.step(answer.step, answer.rows)
      if ('report' in answer) return void last.then(() => succeed(answer.report), fail)
      last = last.then(() => sink.lines(answer.rowLines, answer.declarationLines))
      last.then(() => worker.postMessage('next'), fail)
    })
    // It ended without a result, which says nothing about the file.
    worker.on('exit', () => void last.then(() => fail(new FileError('IMPORT_INTERRUPTED')), fail))
  })
}

/**
 * Writes the workbook of problems in a worker with the same limits; it doesn't report progress.
 *
 * @throws PortalError
 */
export function writeInWorker(order: ProblemOrder): Promise<void> {
  const limit = { ...processor, silentSeconds: processor.seconds }
  return inWorker('problem-worker', order, limit, ({ worker, succeed, fail }) => {
    worker.on('message', (answer: ProblemAnswer) =>
      'written' in answer ? succeed() : fail(new PortalError(answer.code, answer.message)),
    )
    worker.on('exit', () => fail(new FileError('IMPORT_INTERRUPTED')))
  })
}
