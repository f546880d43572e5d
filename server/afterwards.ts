/** Work that nobody waits for but the portal's end. */
export class Afterwards {
  readonly #running = new Set<Promise<unknown>>()

  /** @param failed told of what went wrong; nobody else hears of it */
  constructor(readonly failed: (error: unknown) => void) {}

  add(work: Promise<unknown>): void {
    const tracked: Promise<unknown> = work.catch(this.failed).finally(() => this.#running.delete(tracked))
    this.#running.add(tracked)
  }

  /** Resolves when all of it is over. */
  async over(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }
}
