import { PendingChanges } from './pending-changes'

/** The data changed. The lists name the counties, committees and supervisors whose viewers can see a changed row. */
export interface DataChange {
  kind: 'DATA'
  revision: number
  counties: string[]
  committees: string[]
  supervisors: string[]
  /** The change may be visible to every viewer. */
  all: boolean
}

export type Change =
  | DataChange
  /** The working days changed: cached ones must be read again. */
  | { kind: 'CALENDAR' }
  /** An import of the account made progress. */
  | { kind: 'IMPORT'; runId: number; accountId: number }
  /** A session of the account ended, or the account was changed. */
  | { kind: 'SESSION'; accountId: number }

/** Publishes changes to the subscribers in this process. It stores nothing: a later subscriber reads the database. */
export class ChangeFeed {
  readonly #listeners = new Set<PendingChanges>()

  publish(change: Change): void {
    for (const listener of this.#listeners) listener.add(change)
  }

  /**
   * Receives the changes from now on, until `return()`. Changes that a slow reader hasn't read are merged, so that they
   * don't pile up.
   *
   * @param wants changes for which it returns false are never queued
   */
  subscribe(wants: (change: Change) => boolean = () => true): PendingChanges {
    const listener = new PendingChanges(wants, () => this.#listeners.delete(listener))
    this.#listeners.add(listener)
    return listener
  }
}
