import { BusyError } from '../errors'

export interface Share {
  /** Works that run at a time. */
  places: number
  /** Works of one key that run at a time. */
  each: number
}

interface Waiting {
  begin(): void
}

/** What one key has running and waiting. */
interface Line {
  running: number
  readonly waiting: Set<Waiting>
}

export interface WaitOptions {
  /** Leaves the queue when it is aborted, as when the client has gone. Work that has begun isn't stopped. */
  signal?: AbortSignal | undefined
  /** Seconds to wait at most; without it the work waits as long as it takes. */
  atMost?: number
}

/**
 * Gives places to keys in turn, such as to accounts: a key with much waiting work gets no more places than others. A free
 * place goes to the key whose last turn was longest ago; a key that had none begins at the end. Between two turns of a key
 * that may run more, every other key has at most one, so that no key waits for ever. The work of one key begins in the
 * order in which it came.
 */
export class FairQueue {
  /** In the order of their next turns. A key without work has no line. */
  readonly #lines = new Map<string, Line>()
  #running = 0

  constructor(readonly share: Share) {}

  get running(): number {
    return this.#running
  }

  get waiting(): number {
    return [...this.#lines.values()].reduce((sum, { waiting }) => sum + waiting.size, 0)
  }

  /** @throws BusyError when its turn doesn't come in time; the reason of the signal when that is aborted */
  async run<T>(key: string, work: () => Promise<T> | T, options: WaitOptions = {}): Promise<T> {
    const leave = await this.enter(key, options)
    try {
      return await work()
    } finally {
      leave()
    }
  }

  /**
   * Like `run`, for work that ends elsewhere.
   *
   * @returns a function that gives the place back; only its first call counts
   */
  enter(key: string, { signal, atMost }: WaitOptions = {}): Promise<() => void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error)
      const line = this.#lines.get(key) ?? { running: 0, waiting: new Set() }
      this.#lines.set(key, line)
      const leave = (error: unknown) => {
        stop()
        line.waiting.delete(waiting)
        this.#forget(key, line)
        reject(error as Error)
      }
      const gone = () => leave(signal!.reason)
      const timer = atMost === undefined ? undefined : setTimeout(() => leave(new BusyError()), atMost * 1000)
      const stop = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', gone)
      }
      const waiting: Waiting = {
        begin: () => {
          stop()
          resolve(this.#place(key, line))
        },
      }
      signal?.addEventListener('abort', gone)
      line.waiting.add(waiting)
      this.#next()
    })
  }

  /** Takes a place; the returned function gives it back. */
  #place(key: string, line: Line): () => void {
    line.running += 1
    this.#running += 1
    let taken = true
    return () => {
      if (!taken) return
      taken = false
      line.running -= 1
      this.#running -= 1
      this.#forget(key, line)
      this.#next()
    }
  }

  #next(): void {
    for (const [key, line] of this.#lines) {
      if (this.#running >= this.share.places) return
      const [first] = line.waiting
      if (!first || line.running >= this.share.each) continue
      line.waiting.delete(first)
      this.#lines.delete(key)
      this.#lines.set(key, line)
      first.begin()
    }
  }

  #forget(key: string, { running, waiting }: Line): void {
    if (running === 0 && waiting.size === 0) this.#lines.delete(key)
  }
}
