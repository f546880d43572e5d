import type { Client } from 'pg'
import type { ServerState } from './next-step'

/** A connection that stays open only to show whether the database is there. */
export interface Keeper {
  /** Resolves when the connection has ended for any reason. */
  ended: Promise<void>
  /** Rejects when the database doesn't answer in time. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** ms for an answer. */
const longestAnswer = 5000

/** @throws when the server doesn't answer in time, as behind a firewall that drops the connection in silence */
export async function askInTime(client: Client): Promise<void> {
  const late = Promise.withResolvers<void>()
  const timer = setTimeout(() => late.reject(new Error('no answer')), longestAnswer)
  try {
    await Promise.race([client.query('select 1'), late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** How one database server is reached, and, when it is the portal's own, brought back. */
export interface Reach {
  connect(): Promise<Keeper>
  server(): ServerState
  /** Starts the server where it was. @returns whether it runs now; false when another process is in the way */
  start(): Promise<boolean>
  /** Makes a server that waits for its clients to leave stop at once. */
  hasten(): void
}
