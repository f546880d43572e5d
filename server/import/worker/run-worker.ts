import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker, type MessagePort } from 'node:worker_threads'
import { PortalError } from '../../errors'
import { FileError } from '../../reader/error'
import { workerFile } from '../../worker-file'
import type { ProblemAnswer, ProblemOrder } from '../problem-workbook/problem-worker'
import type { CheckWork, ReadAnswer, ReadOrder, ReadReport, ReadWork } from './message'
import { watchProcessor, type ProcessorLimit } from './watch-processor'

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
  /** The first of the workers, which gives the result. */
  worker: Worker
  /** Reports progress. */
  sign(): void
  /** Ends the workers and resolves with the result. The first end counts: later ones are ignored. */
  succeed(result: T): void
  fail(error: unknown): void
}

interface Program {
  name: 'read-worker' | 'check-worker' | 'problem-worker'
  data: unknown
  transfer?: MessagePort[]
}

/** Runs programs in workers, each with limits on memory and processor time. `listen` adds the handlers of the first one's messages. */
function inWorkers<T>(
  programs: readonly Program[],
  limit: ProcessorLimit,
  listen: (running: Running<T>) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const workers = programs.map(
      ({ name, data, transfer = [] }) =>
        new Worker(workerFile(name), {
          workerData: data,
          transferList: transfer,
          resourceLimits: memory,
          stderr: true,
        }),
    )
    let finished = false
    const finish = (act: () => void) => {
      if (finished) return
      finished = true
      for (const watch of watches) watch.stop()
      // Their memory is free before the next ones in the queue start.
      void Promise.all(workers.map((worker) => worker.terminate())).then(act)
    }
    const fail = (error: unknown) => finish(() => reject(error))
    const watches = workers.map((worker) => watchProcessor(worker, limit, () => fail(new FileError('IMPORT_STALLED'))))
    for (const worker of workers) worker.on('error', (error) => fail(failureOf(error)))
    listen({
      worker: workers[0]!,
      sign: () => {
        for (const watch of watches) watch.sign()
      },
      succeed: (result) => finish(() => resolve(result)),
      fail,
    })
  })
}

/** Bytes; some 3,000 rows of a workbook, which are checked before a second thread would have begun to help. */
const largestForOne = 1024 * 1024

/** The programs that read a file: a large one is checked by two threads, if there are two processors. */
function readingPrograms(order: ReadOrder): Program[] {
  if ((statSync(order.file, { throwIfNoEntry: false })?.size ?? 0) <= largestForOne || availableParallelism() < 2) {
    return [{ name: 'read-worker', data: { order, second: null } satisfies ReadWork }]
  }
  const { port1: second, port2: port } = new MessageChannel()
  return [
    { name: 'read-worker', data: { order, second } satisfies ReadWork, transfer: [second] },
    { name: 'check-worker', data: { order, port } satisfies CheckWork, transfer: [port] },
  ]
}

/**
 * Reads and checks a file in workers, each of which may use 256 MB of memory and 60 s of processor time, at most 15 s of it
 * without progress.
 *
 * @throws PortalError with a code for each kind of broken file
 */
export function readInWorker(
  order: ReadOrder,
  sink: ReadSink,
  { limit = processor, stopping }: { limit?: ProcessorLimit; stopping?: AbortSignal } = {},
): Promise<ReadReport> {
  return inWorkers(readingPrograms(order), limit, ({ worker, sign, succeed, fail }) => {
    let last = Promise.resolve()
    const interrupt = () => fail(new FileError('IMPORT_INTERRUPTED'))
    if (stopping?.aborted) return interrupt()
    stopping?.addEventListener('abort', interrupt)
    worker.once('exit', () => stopping?.removeEventListener('abort', interrupt))
    worker.on('message', (answer: ReadAnswer) => {
      sign()
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
  return inWorkers([{ name: 'problem-worker', data: order }], limit, ({ worker, succeed, fail }) => {
    worker.on('message', (answer: ProblemAnswer) =>
      'written' in answer ? succeed() : fail(new PortalError(answer.code, answer.message)),
    )
    worker.on('exit', () => fail(new FileError('IMPORT_INTERRUPTED')))
  })
}
