import { setTimeout as sleep } from 'node:timers/promises'
import type { Selectable } from 'kysely'
import type { Client } from 'pg'
import type { DatabaseAddress } from '../database/address/database-address'
import { openClient } from '../database/client'
import { showPresence } from '../database/presence'
import type { DatabaseWatch } from '../database/outage/watch'
import type { DB } from '../database/tables'
import type { Change, ChangeFeed } from './change-feed'

/** ms between two attempts to connect again. */
const pause = { first: 250, longest: 10_000 }

interface Connection {
  client: Client
  /** Resolves when the connection has ended for any reason. */
  ended: Promise<void>
}

/**
 * The one database connection that receives the notifications of committed transactions, of any process, and publishes
 * them to the feed. After a loss it connects again and publishes one change to everybody for what it missed.
 */
export class ChangeListener {
  readonly #address: DatabaseAddress
  readonly #feed: ChangeFeed
  readonly #stop = new AbortController()
  readonly #instance: number
  #connection: Connection | null = null

  /**
   * @param address the owner's
   * @param instance the portal, whose presence the connection shows
   */
  constructor(address: DatabaseAddress, feed: ChangeFeed, instance: number) {
    this.#address = address
    this.#instance = instance
    this.#feed = feed
  }

  /** @param database after an outage it says when to connect again */
  async start(database: Pick<DatabaseWatch, 'returned'> = { returned: async () => {} }): Promise<void> {
    this.#connection = await this.#connect()
    void this.#keepListening(this.#connection, database)
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#connection?.client.end()
  }

  async #connect(): Promise<Connection> {
    const client = await openClient(this.#address, { purpose: 'listener' })
    client.on('notification', ({ channel, payload }) => this.#feed.publish(changeOf(channel, payload ?? '')))
    const ended = new Promise<void>((resolve) => client.once('end', resolve))
    try {
      await showPresence(client, this.#instance)
      await client.query('listen portal_change; listen portal_session; listen portal_calendar')
    } catch (error) {
      await client.end()
      throw error
    }
    return { client, ended }
  }

  async #keepListening(connection: Connection, database: Pick<DatabaseWatch, 'returned'>): Promise<void> {
    for (let current: Connection | null = connection; current; current = await this.#reconnect(database)) {
      this.#connection = current
      if (current !== connection) await this.#publishMissed(current)
      await current.ended
    }
  }

  /** @returns null once stopped */
  async #reconnect(database: Pick<DatabaseWatch, 'returned'>): Promise<Connection | null> {
    for (let wait = pause.first; !this.#stop.signal.aborted; wait = Math.min(wait * 2, pause.longest)) {
      const connection = await sleep(wait, undefined, { signal: this.#stop.signal })
        .then(() => database.returned())
        .then(() => this.#connect())
        .catch(() => null)
      if (connection && !this.#stop.signal.aborted) return connection
      await connection?.client.end()
    }
    return null
  }

  async #publishMissed({ client }: Connection): Promise<void> {
    const answer = await client
      .query<Pick<Selectable<DB['revision']>, 'value'>>('select value from revision')
      .catch(() => null)
    const stored = answer?.rows[0]
    if (!stored) return // the connection is lost again; the next one publishes it
    const revision = Number(stored.value)
    this.#feed.publish({ kind: 'CALENDAR' })
    this.#feed.publish({ kind: 'DATA', revision, counties: [], committees: [], supervisors: [], all: true })
  }
}

/** Parses a notification; the migrations 005-notify and 007-calendar send them. */
function changeOf(channel: string, payload: string): Change {
  if (channel === 'portal_session') return { kind: 'SESSION', accountId: Number(payload) }
  if (channel === 'portal_calendar') return { kind: 'CALENDAR' }
  return { kind: 'DATA', counties: [], committees: [], supervisors: [], all: false, ...JSON.parse(payload) }
}
