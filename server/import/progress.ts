import type { ImportProgress } from '../../schema/import-run'
import type { ImportStep } from '../../schema/vocabulary'

/** ms between two notifications within a step; nobody could read more. */
const minInterval = 250

/** Progress of each import that this process is working on; removed when the work ends. */
export class ImportProgressBoard {
  readonly #now = new Map<number, ImportProgress>()
  readonly #notifiedAt = new Map<number, number>()

  /** @param notify called at each new step, and at most four times a second within a step */
  constructor(readonly notify: (runId: number, accountId: number) => void) {}

  of(runId: number): ImportProgress | null {
    return this.#now.get(runId) ?? null
  }

  /** Number of imports in progress. */
  get running(): number {
    return this.#now.size
  }

  note(run: { id: number; accountId: number }, step: ImportStep, done = 0, total: number | null = null): void {
    const moved = this.#now.get(run.id)?.step !== step
    this.#now.set(run.id, { step, done, total })
    const time = performance.now()
    if (!moved && time - (this.#notifiedAt.get(run.id) ?? 0) < minInterval) return
    this.#notifiedAt.set(run.id, time)
    this.notify(run.id, run.accountId)
  }

  end(run: { id: number; accountId: number }): void {
    this.#now.delete(run.id)
    this.#notifiedAt.delete(run.id)
    this.notify(run.id, run.accountId)
  }
}
