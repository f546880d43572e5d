import { setTimeout as sleep } from 'node:timers/promises'
import type { Selectable } from 'kysely'
import type { Client } from 'pg'
import type { DatabaseAddress } from '../database/address/database-address'
import { openClient } from '../database/client'
import { showPresence } from '../database/presence'
import type { DatabaseWatch } from '../database/outage/watch'
import type { DB } from '../database/tables'
import type { Change, ChangeFeed } from './change-feed'
import { Notices, type Latest } from './latest'

/** ms between two attempts to connect again. */
const pause = { first: 250, longest: 10_000 }

/** ms to wait for the revision. A connection that answers later is as good as lost. */
const patience = 2000

function inTime<T>(answer: Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), patience)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

interface Connection {
  client: Client
  /** Resolves when the connection has ended for any reason. */
  ended: Promise<void>
}

/** A prepared statement: it is asked for nearly every request. */
const readRevision = { name: 'revision', text: 'select value from revision' }
type RevisionRow = Pick<Selectable<DB['revision']>, 'value'>

/**
 * The one database connection that receives the notifications of committed transactions, of any process, and publishes
 * them to the feed. After a loss it connects again and publishes one change to everybody for what it missed.
 */
export class ChangeListener {
  readonly #address: DatabaseAddress
  readonly #feed: ChangeFeed
  readonly #stop = new AbortController()
  readonly #instance: number
  readonly #notices = new Notices()
  #connection: Connection | null = null
  /** The connection, once what was missed before it is counted. */
  #known: Connection | null = null
  /** The question that is sent, and the one that will be sent after it. */
  #asked: Promise<unknown> = Promise.resolve()
  #next: Promise<Latest | null> | null = null

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
    this.#connection = this.#known = await this.#connect()
    void this.#keepListening(this.#connection, database)
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#connection?.client.end()
  }

  /**
   * What was committed before the call, or later: PostgreSQL delivers the notifications of transactions that were committed
   * before a statement at the latest with the statement's end. One question serves all who ask while another is on its way.
   *
   * @returns null while the connection is lost; then nothing is known, and what is kept can't be used
   */
  latest(): Promise<Latest | null> {
    this.#next ??= this.#asked.then(() => {
      this.#next = null
      const answer = this.#ask()
      this.#asked = answer
      return answer
    })
    return this.#next
  }

  async #ask(): Promise<Latest | null> {
    const connection = this.#known
    if (!connection) return null
    const answer = await inTime(connection.client.query<RevisionRow>(readRevision).catch(() => null))
    const stored = answer?.rows[0]
    return stored && connection === this.#known ? this.#notices.at(Number(stored.value)) : null
  }

  async #connect(): Promise<Connection> {
    const client = await openClient(this.#address, { purpose: 'listener' })
    client.on('notification', ({ channel, payload = '' }) => {
      this.#notices.note(channel, payload)
      const change = changeOf(channel, payload)
      if (change) this.#feed.publish(change)
    })
    const ended = new Promise<void>((resolve) => client.once('end', resolve))
    try {
      await showPresence(client, this.#instance)
      await client.query(
        'listen portal_change; listen portal_session; listen portal_calendar; listen portal_beside; listen portal_account',
      )
    } catch (error) {
      await client.end()
      throw error
    }
    return { client, ended }
  }

  async #keepListening(connection: Connection, database: Pick<DatabaseWatch, 'returned'>): Promise<void> {
    for (let current: Connection | null = connection; current; current = await this.#reconnect(database)) {
      this.#connection = current
      if (current !== connection) {
        this.#notices.missed()
        await this.#publishMissed(current)
      }
      this.#known = current
      await current.ended
      this.#known = null
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
    const answer = await client.query<RevisionRow>(readRevision).catch(() => null)
    const stored = answer?.rows[0]
    if (!stored) return // the connection is lost again; the next one publishes it
    const revision = Number(stored.value)
    this.#feed.publish({ kind: 'CALENDAR' })
    this.#feed.publish({ kind: 'DATA', revision, counties: [], committees: [], supervisors: [], all: true })
  }
}

/** Parses a notification; the migrations 005-notify and 007-calendar send them. Null for those that only count. */
function changeOf(channel: string, payload: string): Change | null {
  if (channel === 'portal_beside' || channel === 'portal_account') return null
  if (channel === 'portal_session') return { kind: 'SESSION', accountId: Number(payload) }
  if (channel === 'portal_calendar') return { kind: 'CALENDAR' }
  return { kind: 'DATA', counties: [], committees: [], supervisors: [], all: false, ...JSON.parse(payload) }
}
