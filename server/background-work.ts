/** Work that continues after its request was answered; the portal waits for it when it stops. */
export class BackgroundWork {
  readonly #running = new Set<Promise<unknown>>()
  readonly #stop = new AbortController()

  /** @param onError called with each error, which nobody else receives */
  constructor(readonly onError: (error: unknown) => void) {}

  /** Aborted when the portal stops: what can be done again later, such as reading a file, ends then. */
  get stopping(): AbortSignal {
    return this.#stop.signal
  }

  add(work: Promise<unknown>): void {
    const tracked: Promise<unknown> = work.catch(this.onError).finally(() => this.#running.delete(tracked))
    this.#running.add(tracked)
  }

  stop(): void {
    this.#stop.abort()
  }

  /** Resolves when all work is done, including work that is added meanwhile. */
  async finished(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }
}
