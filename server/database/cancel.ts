import { AsyncLocalStorage } from 'node:async_hooks'
import { connect } from 'node:net'
import type { Pool, PoolClient } from 'pg'
import type { Orm } from './orm'

/** What PostgreSQL needs to cancel the statement of a connection, as `pg` keeps it. */
interface Backend {
  host: string
  port: number
  processID: number
  secretKey: number
}

/** The connections of each pool. */
const connections = new WeakMap<Pool, Set<PoolClient>>()

/** Receives the connections that are taken from a pool within `untilAborted`. */
const taken = new AsyncLocalStorage<(client: PoolClient) => void>()

/** Number of PostgreSQL's protocol that makes a message a request to cancel. */
const cancelRequest = 80_877_102

/**
 * Cancels what the connection runs now, as libpq does: on a second connection, without a session and so without a place in
 * a full pool. An idle connection takes no notice.
 */
function cancel(client: PoolClient): void {
  const { host, port, processID, secretKey } = client as unknown as Backend
  const message = Buffer.alloc(16)
  for (const [index, value] of [16, cancelRequest, processID].entries()) message.writeInt32BE(value, index * 4)
  message.writeInt32BE(secretKey, 12)
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
  socket.on('error', () => {}) // the server is gone, and the statement with it
  socket.end(message)
}

/** Notes the pool's connections. Called for each new pool. */
export function watchPool(pool: Pool): void {
  const own = new Set<PoolClient>()
  connections.set(pool, own)
  pool.on('connect', (client) => void own.add(client))
  pool.on('remove', (client) => void own.delete(client))
  const take = pool.connect.bind(pool) as () => Promise<PoolClient>
  pool.connect = (async () => {
    const note = taken.getStore()
    const client = await take()
    note?.(client)
    return client
  }) as Pool['connect']
}

/** ms between two cancellations: one that falls between two statements meets nothing. */
const again = 200

/** Cancels the connection's statements from the signal on, until the connection is returned to the pool. */
function cancelFrom(signal: AbortSignal, client: PoolClient): void {
  let timer: NodeJS.Timeout | undefined
  const begin = () => {
    cancel(client)
    timer = setInterval(() => cancel(client), again)
  }
  const { release } = client
  client.release = (error) => {
    clearInterval(timer)
    signal.removeEventListener('abort', begin)
    // A late cancellation must not meet somebody else's statement, so the connection isn't used again.
    release.call(client, error ?? signal.aborted)
  }
  if (signal.aborted) begin()
  else signal.addEventListener('abort', begin, { once: true })
}

/**
 * Runs work of which nobody needs the result once the signal is aborted: then the statements on each connection that it
 * takes are cancelled, also after the work itself, until the connection is returned.
 */
export function untilAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return taken.run((client) => cancelFrom(signal, client), work)
}

/** Cancels every statement that the pool runs. */
export async function cancelStatements(orm: Orm): Promise<void> {
  const pool = await orm.em.getConnection().getNativeClient()
  for (const client of connections.get(pool) ?? []) cancel(client)
}
