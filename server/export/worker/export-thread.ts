import { Worker, type ResourceLimits } from 'node:worker_threads'
import { PortalError } from '../../errors'
import { workerFile } from '../../worker-file'
import type { Fault, ThreadAnswer, ThreadMessage, ThreadOrder, ThreadResult, ThreadSettings } from './message'

/** A workbook of 6,000 rows needs about 60 MB. What needs more than this is a fault, and would keep the others waiting. */
export const threadMemory: ResourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 6 }

/** ms in which a cancelled export ends by itself. */
const grace = 800

/** An export ended without a file, and nothing else says why. */
export class ExportInterruptedError extends PortalError {
  constructor(message: string) {
    super('EXPORT_INTERRUPTED', message)
  }
}

class ThreadFault extends Error {
  constructor({ type, stack }: Fault) {
    super()
    this.name = type
    this.stack = stack
  }
}

function errorOf(error: NodeJS.ErrnoException): Error {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  return new ExportInterruptedError('这份文件需要的内存太多，没有完成；导出请缩小筛选范围后再试。')
}

interface Carried {
  progress: (done: number, total: number) => void
  unwanted: AbortSignal
}

/** A thread that writes exports and verifies files, one at a time. */
export class ExportThread {
  readonly #worker: Worker
  /** Ends the order in progress with an error. */
  #fail: ((error: unknown) => void) | null = null
  #isOver = false
  /** Why the thread ends, if it does. */
  #reason: unknown = new ExportInterruptedError('导出没有完成，请重试。')

  constructor(settings: ThreadSettings, resourceLimits: ResourceLimits) {
    this.#worker = new Worker(workerFile('export-worker'), { workerData: settings, resourceLimits })
    this.#worker.on('error', (error) => this.#end(errorOf(error)))
    this.#worker.on('exit', () => this.#end(this.#reason))
  }

  /** Whether it can take no more orders. */
  get isOver(): boolean {
    return this.#isOver
  }

  /** Loads what its first order will need. */
  prepare(): void {
    this.#send('prepare')
  }

  /** Carries an order out. When nobody wants it any more, its query and its work end, if need be with the thread. */
  async run(order: ThreadOrder, { progress, unwanted }: Carried): Promise<ThreadResult> {
    const { promise, resolve, reject } = Promise.withResolvers<ThreadResult>()
    let timer: NodeJS.Timeout | undefined
    const cancel = () => {
      this.#send('cancel')
      timer = setTimeout(() => void this.stop(unwanted.reason), grace)
    }
    const receive = (answer: ThreadAnswer) => {
      if ('done' in answer) progress(answer.done, answer.total)
      else if ('written' in answer || 'verified' in answer) resolve(answer)
      else reject('code' in answer ? new PortalError(answer.code, answer.message) : new ThreadFault(answer.fault))
    }
    this.#fail = reject
    this.#worker.on('message', receive)
    unwanted.addEventListener('abort', cancel)
    this.#send(order)
    if (unwanted.aborted) cancel()
    try {
      return await promise
    } catch (error) {
      unwanted.throwIfAborted()
      throw error
    } finally {
      clearTimeout(timer)
      unwanted.removeEventListener('abort', cancel)
      this.#worker.off('message', receive)
      this.#fail = null
    }
  }

  /** Ends the thread and the order in progress. */
  async stop(reason: unknown): Promise<void> {
    this.#isOver = true
    this.#reason = reason
    await this.#worker.terminate()
  }

  #send(message: ThreadMessage): void {
    this.#worker.postMessage(message)
  }

  #end(error: unknown): void {
    this.#isOver = true
    this.#fail?.(error)
  }
}
