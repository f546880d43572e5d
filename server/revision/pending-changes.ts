import type { Change, DataChange } from './change-feed'

/** ms between two data changes for one reader: its page asks its queries again at each. */
const dataInterval = 1000

type Step = IteratorResult<Change, undefined>

/**
 * The changes that one subscriber hasn't read yet: at most one of the data, one for each import run and one for each
 * account. It supports one reader: the change goes to its last `next()`, and an earlier one that still waits never resolves.
 */
export class PendingChanges implements AsyncIterableIterator<Change, undefined> {
  readonly #pending = new Map<string, Change>()
  #reader: ((step: Step) => void) | null = null
  #timer: NodeJS.Timeout | undefined
  /** ms, on the clock of performance.now(). */
  #nextDataAt = 0
  #ended = false

  constructor(
    readonly wants: (change: Change) => boolean,
    readonly onEnd: () => void,
  ) {}

  add(change: Change): void {
    if (!this.wants(change)) return
    const key = keyOf(change)
    const waiting = this.#pending.get(key)
    this.#pending.set(key, waiting?.kind === 'DATA' && change.kind === 'DATA' ? merge(waiting, change) : change)
    this.#serve()
  }

  next(): Promise<Step> {
    return new Promise((resolve) => {
      this.#reader = resolve
      this.#serve()
    })
  }

  /**
   * Whether a change came within a time, or had come before, or all ended. A change that comes later waits for the next
   * reading.
   */
  comesWithin(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const reader = () => {
        clearTimeout(timer)
        resolve(true)
      }
      const timer = setTimeout(() => {
        if (this.#reader === reader) this.#reader = null
        resolve(false)
      }, ms)
      this.#reader = reader
      this.#serve()
    })
  }

  /** Also ends a pending `next()`. */
  async return(): Promise<Step> {
    this.#ended = true
    this.#pending.clear()
    this.onEnd()
    this.#serve()
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  #serve(): void {
    clearTimeout(this.#timer)
    if (!this.#reader) return
    if (this.#ended) return this.#hand({ done: true, value: undefined })
    const wait = this.#nextDataAt - performance.now()
    const due = [...this.#pending].find(([, { kind }]) => kind !== 'DATA' || wait <= 0)
    if (due) {
      this.#pending.delete(due[0])
      if (due[1].kind === 'DATA') this.#nextDataAt = performance.now() + dataInterval
      this.#hand({ done: false, value: due[1] })
    } else if (this.#pending.size > 0) this.#timer = setTimeout(() => this.#serve(), wait)
  }

  #hand(step: Step): void {
    const reader = this.#reader!
    this.#reader = null
    reader(step)
  }
}

function keyOf(change: Change): string {
  if (change.kind === 'DATA' || change.kind === 'CALENDAR') return change.kind
  return `${change.kind} ${change.kind === 'IMPORT' ? change.runId : change.accountId}`
}

function merge(earlier: DataChange, later: DataChange): DataChange {
  const both = (column: 'counties' | 'committees' | 'supervisors') => [
    ...new Set([...earlier[column], ...later[column]]),
  ]
  return {
    kind: 'DATA',
    revision: Math.max(earlier.revision, later.revision),
    counties: both('counties'),
    committees: both('committees'),
    supervisors: both('supervisors'),
    all: earlier.all || later.all,
  }
}
