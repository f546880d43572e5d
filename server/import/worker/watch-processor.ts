import type { Worker } from 'node:worker_threads'

/** How many seconds of the processor a worker may use: in all, and without a sign of progress. */
export interface ProcessorLimit {
  seconds: number
  silentSeconds: number
}

export interface Watch {
  /** Progress was made. */
  sign(): void
  stop(): void
}

const everyMilliseconds = 250

/**
 * Calls `exhausted` once when a worker has used more of the processor than it may. The clock would refuse a good file on
 * a busy machine, or while the database takes its rows; a worker that waits uses nothing.
 */
export function watchProcessor(worker: Worker, limit: ProcessorLimit, exhausted: () => void): Watch {
  let used = 0
  let usedAtSign = 0
  let watching = true
  const look = async (): Promise<void> => {
    const { user, system } = await worker.cpuUsage()
    used = (user + system) / 1_000_000
    if (!watching || (used <= limit.seconds && used - usedAtSign <= limit.silentSeconds)) return
    watch.stop()
    exhausted()
  }
  // A worker that has ended has no figure; how it ended is told elsewhere.
  const timer = setInterval(() => void look().catch(() => watch.stop()), everyMilliseconds)
  const watch: Watch = {
    sign: () => {
      usedAtSign = used
    },
    stop: () => {
      watching = false
      clearInterval(timer)
    },
  }
  return watch
}
