import { randomInt } from 'node:crypto'
import type { Client } from 'pg'

/** First key of the advisory locks by which running portals show that they run; the second one is the portal's number. */
export const presenceLock = 650_502_003

/** A number for this running portal: several may run on one database. */
export const newInstance = () => randomInt(1, 2 ** 31)

/** Shows as long as the connection is open that the portal runs. */
export async function showPresence(client: Client, instance: number): Promise<void> {
  await client.query('select pg_advisory_lock_shared($1, $2)', [presenceLock, instance])
}
