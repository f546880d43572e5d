import type { ImportProgress } from '../../schema/import-run'
import type { ImportStep } from '../../schema/vocabulary'

/** ms; more often nobody can read it. */
const quiet = 250

/** What is being done right now, a run: known to this process alone, gone when it is done. */
export class ImportProgressBoard {
  readonly #now = new Map<number, ImportProgress>()
  readonly #notifiedAt = new Map<number, number>()

  /** @param tell is called at each new step and at most four times a second in between */
  constructor(readonly tell: (runId: number, accountId: number) => void) {}

  of(runId: number): ImportProgress | null {
    return this.#now.get(runId) ?? null
  }

  /** How many at this moment. */
  get running(): number {
    return this.#now.size
  }

  note(run: { id: number; accountId: number }, step: ImportStep, done = 0, total: number | null = null): void {
    const moved = this.#now.get(run.id)?.step !== step
    this.#now.set(run.id, { step, done, total })
    const time = performance.now()
    if (!moved && time - (this.#notifiedAt.get(run.id) ?? 0) < quiet) return
    this.#notifiedAt.set(run.id, time)
    this.tell(run.id, run.accountId)
  }

  end(run: { id: number; accountId: number }): void {
    this.#now.delete(run.id)
    this.#notifiedAt.delete(run.id)
    this.tell(run.id, run.accountId)
  }
}
