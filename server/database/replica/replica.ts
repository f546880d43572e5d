import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseAddress } from '../address/database-address'
import { openClient } from '../client'
import type { Orm } from '../orm'
import { Link } from './link'
import { clusterOf } from './primary'
import { shareAnswers } from './share-answers'

/**
 * READY: serves reads. BEHIND: hasn't everything yet. AWAY: can't be reached. FOREIGN: is no replica of the primary, or no
 * longer one.
 */
export type ReplicaState = 'READY' | 'BEHIND' | 'AWAY' | 'FOREIGN'

export const replicaStates: readonly ReplicaState[] = ['READY', 'BEHIND', 'AWAY', 'FOREIGN']

/** ms to wait for a replica that is about to have everything, and between two looks at it. */
const patience = 30
const lookAgain = 2

const replayed = `select (pg_last_wal_replay_lsn() - '0/0')::double precision as position`

export interface ReplicaOptions {
  /** Where it is, as the request role. Asked again for each connection, because the server may be away. */
  address: () => Promise<DatabaseAddress>
  /** Opens the pool for its reads. */
  openPool: (address: DatabaseAddress) => Promise<Orm>
}

/** One server that replays the primary's log. Only the request role signs in to it. */
export class Replica {
  readonly #link: Link
  #pool: Orm | null = null
  state: ReplicaState = 'AWAY'
  /** Transactions that read here. */
  reads = 0
  /** How much of the primary's log it lacked at the last look, and for how long. */
  lag = { bytes: 0, seconds: 0 }

  constructor(options: ReplicaOptions) {
    this.#link = new Link(
      async () => {
        const address = await options.address()
        this.#pool ??= await options.openPool(address)
        return openClient(address, { purpose: 'replica' })
      },
      () => (this.state = 'AWAY'),
    )
  }

  /** The position up to which it has replayed the log, at the call or later. */
  readonly position = shareAnswers(async () => (await this.#link.ask<{ position: number }>(replayed)).position)

  /** The pool, once it was connected. */
  get pool(): Orm | null {
    return this.#pool
  }

  /** Whether it is a standby of the cluster. Connects first. */
  async isReplicaOf(cluster: string): Promise<boolean> {
    await this.#link.open()
    const own = await this.#link.ask<{ cluster: string; standby: boolean }>(clusterOf)
    return own.standby && own.cluster === cluster
  }

  /** Whether it has the log up to the position, or will have it in a moment. */
  async reaches(position: number): Promise<boolean> {
    const end = performance.now() + patience
    for (;;) {
      if ((await this.position()) >= position) return true
      if (performance.now() > end) return false
      await sleep(lookAgain)
    }
  }

  stop(): void {
    this.#link.stop()
  }
}
