import { AsyncLocalStorage } from 'node:async_hooks'
import type { Pool, PoolClient } from 'pg'
import type { DatabaseAddress } from './address/database-address'
import { requestCancel, type CancelKey } from './cancel-request'
import type { Orm } from './orm'

/** Asks to cancel what a connection runs now. An idle connection takes no notice. */
type Cancel = () => void

/** The connections of each pool. */
const connections = new WeakMap<Pool, Map<PoolClient, Cancel>>()

/** Receives the connections that are taken from a pool within `untilAborted`. */
const taken = new AsyncLocalStorage<(client: PoolClient, cancel: Cancel) => void>()

/** Notes the pool's connections to the address. Called for each new pool. */
export function watchPool(pool: Pool, address: DatabaseAddress): void {
  const own = new Map<PoolClient, Cancel>()
  connections.set(pool, own)
  pool.on('connect', (client) => {
    own.set(client, () => requestCancel(address, client as unknown as CancelKey))
  })
  pool.on('remove', (client) => void own.delete(client))
  const take = pool.connect.bind(pool) as () => Promise<PoolClient>
  pool.connect = (async () => {
    const note = taken.getStore()
    const client = await take()
    const cancel = own.get(client)
    if (cancel) note?.(client, cancel)
    return client
  }) as Pool['connect']
}

/** ms between two cancellations: one that falls between two statements meets nothing. */
const again = 200

/** Cancels the connection's statements from the signal on, until the connection is returned to the pool. */
function cancelFrom(signal: AbortSignal, client: PoolClient, cancel: Cancel): void {
  let timer: NodeJS.Timeout | undefined
  const begin = () => {
    cancel()
    timer = setInterval(cancel, again)
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
  return taken.run((client, cancel) => cancelFrom(signal, client, cancel), work)
}

/** Runs work that takes one connection from a pool, and notes which. */
export async function takeNoting<T>(work: () => Promise<T>): Promise<{ result: T; client: PoolClient | undefined }> {
  const outer = taken.getStore()
  let client: PoolClient | undefined
  const note = (noted: PoolClient, cancel: Cancel) => {
    client = noted
    outer?.(noted, cancel)
  }
  const result = await taken.run(note, work)
  return { result, client }
}

/** Cancels every statement that the pool runs. */
export async function cancelStatements(orm: Orm): Promise<void> {
  const pool = await orm.em.getConnection().getNativeClient()
  for (const cancel of connections.get(pool)?.values() ?? []) cancel()
}
