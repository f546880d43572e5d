import type { Exported } from '../../report/export-work'
import { ExportInterruptedError, ExportThread, threadMemory } from './export-thread'
import type { VerifiedFile } from '../proof/verify-file'
import type { ExportOrder, ThreadOrder, ThreadResult, ThreadSettings, VerifyOrder } from './message'

/** ms for which a thread waits for the next order; then its memory is given back. Starting one delays its first order. */
const idleFor = 10 * 60_000

type Carried = Parameters<ExportThread['run']>[1]

interface Idle {
  thread: ExportThread
  timer: NodeJS.Timeout
}

/**
 * The threads that write exports and verify files. There are as many as exports that run at a time, which the queue limits. The first order
 * starts one. While others wait, the next one is started, too: that takes seconds beside a thread that works, and the next
 * order may be another account's. Threads that have nothing to do for a while end.
 */
export class ExportThreads {
  readonly #idle: Idle[] = []
  readonly #busy = new Set<ExportThread>()

  constructor(
    readonly settings: ThreadSettings,
    /** Exports that run at a time. */
    readonly places: number,
    /** Whether more exports wait. */
    readonly othersWait: () => boolean,
    readonly memory = threadMemory,
  ) {}

  /** Number of threads that exist, for the tests. */
  get size(): number {
    return this.#idle.length + this.#busy.size
  }

  /** @throws PortalError, or the reason of `unwanted` when that is aborted */
  async run(order: ExportOrder, carried: Carried): Promise<Exported> {
    const result = await this.#carryOut({ order }, carried)
    if ('written' in result) return result.written
    throw new Error('another result than that of an export')
  }

  /** Verifies a file, which takes seconds of a large one. @throws PortalError, or the reason of `unwanted` */
  async verify(verify: VerifyOrder, unwanted: AbortSignal): Promise<VerifiedFile> {
    const result = await this.#carryOut({ verify }, { progress() {}, unwanted })
    if ('verified' in result) return result.verified
    throw new Error('another result than that of verifying')
  }

  async #carryOut(order: ThreadOrder, carried: Carried): Promise<ThreadResult> {
    const thread = this.#take()
    this.#busy.add(thread)
    this.#keepOneReady()
    try {
      return await thread.run(order, carried)
    } finally {
      this.#busy.delete(thread)
      if (!thread.isOver) this.#rest(thread)
    }
  }

  /** Ends the exports in progress. */
  async stop(): Promise<void> {
    const reason = new ExportInterruptedError('平台正在停止，导出没有完成，请稍后再试。')
    const resting = this.#idle.splice(0).map(({ thread, timer }) => {
      clearTimeout(timer)
      return thread
    })
    await Promise.all([...resting, ...this.#busy].map((thread) => thread.stop(reason)))
  }

  #take(): ExportThread {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      clearTimeout(idle.timer)
      if (!idle.thread.isOver) return idle.thread
    }
    return new ExportThread(this.settings, this.memory)
  }

  #keepOneReady(): void {
    const isReady = this.#idle.some(({ thread }) => !thread.isOver)
    if (isReady || !this.othersWait() || this.#busy.size >= this.places) return
    const thread = new ExportThread(this.settings, this.memory)
    thread.prepare()
    this.#rest(thread)
  }

  #rest(thread: ExportThread): void {
    const timer = setTimeout(() => {
      this.#idle.splice(
        this.#idle.findIndex((idle) => idle.thread === thread),
        1,
      )
      void thread.stop(null)
    }, idleFor)
    timer.unref()
    this.#idle.push({ thread, timer })
  }
}
