import { PendingChanges } from './pending-changes'

/** The data changed; whose viewers it concerns, by what their scope is made of. */
export interface DataChange {
  kind: 'DATA'
  revision: number
  counties: string[]
  committees: string[]
  supervisors: string[]
  /** It concerns everybody who sees any row. */
  all: boolean
}

export type Change =
  | DataChange
  /** The working days; whoever keeps them reads them anew. */
  | { kind: 'CALENDAR' }
  /** An import of the account got further. */
  | { kind: 'IMPORT'; runId: number; accountId: number }
  /** A session of the account ended, or the account itself was altered. */
  | { kind: 'SESSION'; accountId: number }

/** Hands what changed to whoever listens in this process. It keeps nothing: who listens later asks the database. */
export class ChangeFeed {
  readonly #listeners = new Set<PendingChanges>()

  tell(change: Change): void {
    for (const listener of this.#listeners) listener.add(change)
  }

  /**
   * From now on, until `return()`. A slow reader finds changes merged, never a queue that grows.
   *
   * @param wants changes that it leaves out never wait, nor hold up others
   */
  subscribe(wants: (change: Change) => boolean = () => true): PendingChanges {
    const listener = new PendingChanges(wants, () => this.#listeners.delete(listener))
    this.#listeners.add(listener)
    return listener
  }
}
