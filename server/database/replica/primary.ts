import type { DatabaseAddress } from '../address/database-address'
import { openClient } from '../client'
import { Link } from './link'
import { shareAnswers } from './share-answers'

/** What the primary had committed at a moment. */
export interface Committed {
  /** The end of the write-ahead log, in bytes since its beginning. */
  position: number
  /** The data's revision. */
  revision: number
}

/**
 * A transaction becomes visible after its log is flushed, unless the server was set not to wait for that. The log that
 * isn't flushed yet isn't sent to replicas either.
 */
const end = `case current_setting('synchronous_commit')
  when 'off' then pg_current_wal_insert_lsn() else pg_current_wal_flush_lsn() end`

const committedNow = `select (${end} - '0/0')::double precision as position, value::double precision as revision from revision`

/** The cluster, whose copies the replicas are. */
export const clusterOf = `select system_identifier::text as cluster, pg_is_in_recovery() as standby from pg_control_system()`

/** Seconds for which positions are kept, to say how old what a replica has is. */
const remembered = 600

/** The server that is written to, as the replicas need it: how far its log is. */
export class Primary {
  readonly #link: Link
  readonly #history: { position: number; at: number }[] = []
  #cluster: string | null = null

  /** @param onLost called when its connection ends: the next server under this address may be another */
  constructor(owner: DatabaseAddress, onLost: () => void) {
    this.#link = new Link(
      () => openClient(owner, { purpose: 'position' }),
      () => {
        this.#cluster = null
        onLost()
      },
    )
  }

  /** Everything that was committed before the call. Rejects while the server is away. */
  readonly committed = shareAnswers(() => this.#link.ask<Committed>(committedNow))

  /** Its cluster, once connected. */
  async cluster(): Promise<string> {
    await this.#link.open()
    this.#cluster ??= (await this.#link.ask<{ cluster: string }>(clusterOf)).cluster
    return this.#cluster
  }

  /** Keeps the position, to say later how old it is. */
  note(position: number): void {
    if (this.#history.at(-1)?.position !== position) this.#history.push({ position, at: performance.now() })
    const oldest = performance.now() - remembered * 1000
    while (this.#history.length > 1 && this.#history[0]!.at < oldest) this.#history.shift()
  }

  /** Seconds for which the log has been further than a position; 0 when it isn't. */
  secondsPast(position: number): number {
    const passed = this.#history.find((noted) => noted.position > position)
    return passed ? (performance.now() - passed.at) / 1000 : 0
  }

  stop(): void {
    this.#link.stop()
  }
}
