import pg from 'pg'
import type { DatabaseAddress } from './address/database-address'
import { sessionSettings, stateSettings } from './session'

interface Wanted {
  /** What the connection is for, as `pg_stat_activity` shows it after the portal's name. */
  purpose: string
  /** Settings of PostgreSQL in addition to those that every session states. */
  settings?: Record<string, string>
}

/**
 * What a client or a pool of clients needs to connect to the address. Each call makes new objects, since `pg` changes
 * them. For pools of MikroORM; anything else opens a client with `openClient`.
 */
export function clientOptions(address: DatabaseAddress, { purpose, settings = {} }: Wanted) {
  const stated = { ...sessionSettings, ...settings }
  return {
    host: address.host,
    port: address.port,
    user: address.user,
    password: address.password,
    database: address.database,
    ssl: address.tls ? address.tls.options() : false,
    options: address.options,
    // By its beginning a running portal is recognised (`requireStopped`).
    application_name: ['title-review-portal', purpose, address.label].filter(Boolean).join(' '),
    connectionTimeoutMillis: address.connectTimeout,
    // Firewalls drop a connection without traffic, and neither side notices.
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    /** A pool waits for it before it hands out a new client. */
    onConnect: (client: pg.ClientBase) => stateSettings(client, stated),
  }
}

/**
 * Opens a separate connection. The loss of the connection fails the statement in progress and emits `end`; its event
 * `error` is handled here, since without a listener it would end the process.
 */
export async function openClient(address: DatabaseAddress, wanted: Wanted): Promise<pg.Client> {
  const { onConnect, ...options } = clientOptions(address, wanted)
  const client = new pg.Client(options)
  client.on('error', () => {})
  try {
    await client.connect()
    await onConnect(client)
    return client
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
}
