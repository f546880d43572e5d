import { setTimeout as sleep } from 'node:timers/promises'
import { PortalError } from '../../errors'
import { isLostConnection } from '../away'
import { mostStarts, nextStep, pauseAfter, startsInVain } from './next-step'
import type { Keeper, Reach } from './reach'

/** ms between two looks at a database that seems to be there. */
const lookInterval = 5000

class DatabaseLostError extends PortalError {
  constructor(reason: unknown) {
    const known = reason instanceof PortalError ? reason.message : '端口或数据目录被别的进程占用。'
    super('DATABASE_LOST', `数据库重新启动 ${mostStarts} 次都没有成功，平台已停止，请排除故障后再启动。${known}`)
  }
}

/** ms between two attempts of work that a lost connection interrupted. */
const retryInterval = 250

/** ms to wait for a start in progress when the portal stops. */
const longestStart = 4000

interface Watching {
  /** Prints one line. */
  say: (line: string) => void
  /** Called once, when the portal's own server can't be started any more, with the reason. */
  onLost: (reason: PortalError) => void
}

/**
 * Knows whether the database is there. When it goes, brings the portal's own server back or waits for an outside one;
 * everything else asks here instead of trying for itself.
 */
export class DatabaseWatch {
  readonly #reach: Reach
  readonly #watching: Watching
  readonly #stop = new AbortController()
  readonly #works: (() => Promise<void>)[] = []
  #keeper: Keeper
  #back: PromiseWithResolvers<void> | null = null
  #failedStarts = 0
  #loop: Promise<void>

  private constructor(reach: Reach, keeper: Keeper, watching: Watching) {
    this.#reach = reach
    this.#keeper = keeper
    this.#watching = watching
    this.#loop = this.#watch()
  }

  static async start(reach: Reach, watching: Watching): Promise<DatabaseWatch> {
    return new DatabaseWatch(reach, await reach.connect(), watching)
  }

  get away(): boolean {
    return this.#back !== null
  }

  /** Resolves at once while the database is there, otherwise when it is back or the portal stops. */
  async returned(): Promise<void> {
    await this.#back?.promise
  }

  /**
   * Does work that an outage must not prevent: again after each one, until it is done or the portal stops. A lost
   * connection may be noticed by the work before it is noticed here.
   */
  async carryThrough<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      await this.returned()
      try {
        return await work()
      } catch (error) {
        if (!isLostConnection(error) || this.#stop.signal.aborted) throw error
      }
      await sleep(retryInterval, undefined, { signal: this.#stop.signal }).catch(() => {})
    }
  }

  /** Repairs what an outage may leave behind; done after each one, before anybody is served again. */
  onReturn(work: () => Promise<void>): void {
    this.#works.push(work)
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    this.#back?.resolve()
    // A start in progress can't be taken back. What it starts later is found by the next portal.
    await Promise.race([this.#loop, sleep(longestStart, undefined, { ref: false })])
    await this.#keeper.close()
  }

  async #watch(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const since = performance.now()
      await this.#untilGone()
      if (this.#stop.signal.aborted) return
      this.#failedStarts = startsInVain(this.#failedStarts, performance.now() - since)
      await this.#outage()
    }
  }

  async #untilGone(): Promise<void> {
    const gone = new AbortController()
    void this.#keeper.ended.then(() => gone.abort())
    const signal = AbortSignal.any([this.#stop.signal, gone.signal])
    while (!signal.aborted) {
      await sleep(lookInterval, undefined, { signal, ref: false }).catch(() => {})
      if (signal.aborted || this.#reach.server() === 'STOPPING') return
      const answered = await this.#keeper.ping().then(
        () => true,
        () => false,
      )
      if (!answered) return
    }
  }

  async #outage(): Promise<void> {
    const since = performance.now()
    this.#back = Promise.withResolvers()
    this.#watching.say('数据库连不上了，正在重试；恢复之前暂停服务。')
    await this.#keeper.close()
    if (!(await this.#recover())) return
    this.#watching.say(`数据库已恢复，中断 ${((performance.now() - since) / 1000).toFixed(1)} 秒。`)
    this.#back.resolve()
    this.#back = null
  }

  /** @returns false once the portal stops or has to end */
  async #recover(): Promise<boolean> {
    let reason: unknown
    for (let attempts = 0; !this.#stop.signal.aborted; attempts += 1) {
      const step = nextStep(this.#reach.server(), this.#failedStarts)
      if (step === 'END') {
        this.#watching.onLost(new DatabaseLostError(reason))
        return false
      }
      if (step === 'HASTEN') this.#reach.hasten()
      if (step === 'START') reason = await this.#tryStart()
      if (await this.#tryConnect()) return true
      const pause = pauseAfter(attempts, this.#failedStarts)
      await sleep(pause, undefined, { signal: this.#stop.signal }).catch(() => {})
    }
    return false
  }

  /** A start counts as failed until the database has been there for a while. */
  async #tryStart(): Promise<unknown> {
    this.#failedStarts += 1
    try {
      await this.#reach.start()
      return undefined
    } catch (error) {
      return error
    }
  }

  async #tryConnect(): Promise<boolean> {
    try {
      if (this.#reach.server() === 'GONE') return false
      const keeper = await this.#reach.connect()
      this.#keeper = keeper
      for (const work of this.#works) await work()
      return true
    } catch {
      await this.#keeper.close()
      return false
    }
  }
}
