import { setTimeout as sleep } from 'node:timers/promises'
import type { Selectable } from 'kysely'
import pg from 'pg'
import type { DB } from '../database/tables'
import type { Change, ChangeFeed } from './change-feed'

/** ms between two tries to connect again. */
const pause = { first: 250, longest: 10_000 }

interface Connection {
  client: pg.Client
  /** Settles when the connection is gone, however. */
  ended: Promise<void>
}

/**
 * The one connection that hears what committed transactions touched, from whichever process, and tells the feed.
 * After a loss it connects again; what was missed meanwhile is told as one change that concerns everybody.
 */
export class ChangeListener {
  readonly #url: string
  readonly #feed: ChangeFeed
  readonly #stop = new AbortController()
  #connection: Connection | null = null

  /** @param url the owner's */
  constructor(url: string, feed: ChangeFeed) {
    this.#url = url
    this.#feed = feed
  }

  async start(): Promise<void> {
    this.#connection = await this.#connect()
    void this.#keepListening(this.#connection)
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#connection?.client.end()
  }

  async #connect(): Promise<Connection> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: 'title-review-portal',
      connectionTimeoutMillis: 5000,
      // A silent connection is what firewalls drop without a word.
      keepAlive: true,
      keepAliveInitialDelayMillis: 30_000,
    })
    client.on('error', () => {}) // its end follows
    client.on('notification', ({ channel, payload }) => this.#feed.tell(changeOf(channel, payload ?? '')))
    const ended = new Promise<void>((resolve) => client.once('end', resolve))
    try {
      await client.connect()
      await client.query('listen portal_change; listen portal_session; listen portal_calendar')
    } catch (error) {
      await client.end()
      throw error
    }
    return { client, ended }
  }

  async #keepListening(connection: Connection): Promise<void> {
    for (let current: Connection | null = connection; current; current = await this.#again()) {
      this.#connection = current
      if (current !== connection) await this.#tellMissed(current)
      await current.ended
    }
  }

  /** Null once stopped. */
  async #again(): Promise<Connection | null> {
    for (let wait = pause.first; !this.#stop.signal.aborted; wait = Math.min(wait * 2, pause.longest)) {
      const connection = await sleep(wait, undefined, { signal: this.#stop.signal })
        .then(() => this.#connect())
        .catch(() => null)
      if (connection && !this.#stop.signal.aborted) return connection
      await connection?.client.end()
    }
    return null
  }

  async #tellMissed({ client }: Connection): Promise<void> {
    const answer = await client
      .query<Pick<Selectable<DB['revision']>, 'value'>>('select value from revision')
      .catch(() => null)
    const stored = answer?.rows[0]
    if (!stored) return // gone again: the next connection tells it
    const revision = Number(stored.value)
    this.#feed.tell({ kind: 'CALENDAR' })
    this.#feed.tell({ kind: 'DATA', revision, counties: [], committees: [], supervisors: [], all: true })
  }
}

/** What the migrations 005-notify and 007-calendar send. */
function changeOf(channel: string, payload: string): Change {
  if (channel === 'portal_session') return { kind: 'SESSION', accountId: Number(payload) }
  if (channel === 'portal_calendar') return { kind: 'CALENDAR' }
  return { kind: 'DATA', counties: [], committees: [], supervisors: [], all: false, ...JSON.parse(payload) }
}
