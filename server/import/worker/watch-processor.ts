import type { Worker } from 'node:worker_threads'

/** Seconds of processor time that a worker may use: in all, and since its last sign of progress. */
export interface ProcessorLimit {
  seconds: number
  silentSeconds: number
}

export interface Watch {
  /** Reports progress. */
  sign(): void
  stop(): void
}

const everyMilliseconds = 250

/**
 * Calls `exhausted` once when a worker has used too much processor time. A limit on elapsed time would refuse a good file
 * on a busy machine or while the worker waits for the database.
 */
export function watchProcessor(worker: Worker, limit: ProcessorLimit, exhausted: () => void): Watch {
  let used = 0
  let usedAtSign = 0
  let watching = true
  const check = async (): Promise<void> => {
    const { user, system } = await worker.cpuUsage()
    used = (user + system) / 1_000_000
    if (!watching || (used <= limit.seconds && used - usedAtSign <= limit.silentSeconds)) return
    watch.stop()
    exhausted()
  }
  // cpuUsage rejects before a worker has begun, for which a busy machine needs long, and once it has ended.
  const timer = setInterval(() => void check().catch(() => {}), everyMilliseconds)
  const watch: Watch = {
    sign: () => {
      usedAtSign = used
    },
    stop: () => {
      watching = false
      clearInterval(timer)
    },
  }
  worker.once('exit', watch.stop)
  return watch
}
