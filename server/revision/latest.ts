/** What this process knew of the database at a moment after it asked. */
export interface Latest {
  /** The data's revision. */
  revision: number
  /** Grows with every notice of a change beside the data: calendar, cycles, records, contacts, acknowledgements. */
  beside: number
  /** The notices about sessions and rights that had been counted. */
  notices: number
  /** The number of the newest notice about the account; also of one that came later. */
  lastOf(accountId: number): number
}

/** Counts the notices of committed transactions. */
export class Notices {
  #beside = 0
  #sessions = 0
  /** The number of the newest notice about everybody. */
  #everybody = 0
  readonly #accounts = new Map<number, number>()

  note(channel: string, payload: string): void {
    if (channel === 'portal_calendar' || channel === 'portal_beside') this.#beside += 1
    if (channel !== 'portal_session' && channel !== 'portal_account') return
    this.#sessions += 1
    const account = Number(payload)
    if (account === 0) this.#everybody = this.#sessions
    else this.#accounts.set(account, this.#sessions)
  }

  /** Whatever may have been missed counts as noticed. */
  missed(): void {
    this.#beside += 1
    this.#sessions += 1
    this.#everybody = this.#sessions
  }

  at(revision: number): Latest {
    return {
      revision,
      beside: this.#beside,
      notices: this.#sessions,
      lastOf: (accountId) => Math.max(this.#everybody, this.#accounts.get(accountId) ?? 0),
    }
  }
}
