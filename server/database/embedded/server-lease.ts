import { escapeIdentifier, type Client } from 'pg'
import type { DatabaseAddress } from '../address/database-address'
import { openClient } from '../client'
import { ensureOwner, isOwned, ownerRole, takeOver } from './database-owner'
import { askInTime, type Keeper } from '../outage/reach'

/** Keys of advisory locks; any two numbers that nothing else uses. */
const usersLock = 650_502_001
const databaseLock = 650_502_002

/**
 * A connection that each portal keeps open while it uses the server. It holds a shared lock, which PostgreSQL releases if
 * the portal is killed. So a portal that gets the exclusive lock when it stops knows that it is the last one.
 */
export class ServerLease implements Keeper {
  readonly ended: Promise<void>
  private lost = false

  private constructor(
    private readonly address: DatabaseAddress,
    private readonly client: Client,
  ) {
    client.on('error', () => (this.lost = true))
    this.ended = new Promise((resolve) => client.once('end', resolve))
  }

  /** @param address the superuser's, of the database `postgres` */
  static async open(address: DatabaseAddress): Promise<ServerLease> {
    const client = await openClient(address, { purpose: 'keeper' })
    const lease = new ServerLease(address, client)
    try {
      // While another portal shuts the server down this waits, and fails when the connection is closed.
      await client.query('select pg_advisory_lock_shared($1)', [usersLock])
      return lease
    } catch (error) {
      await client.end().catch(() => {})
      throw error
    }
  }

  get isLost(): boolean {
    return this.lost
  }

  ping(): Promise<void> {
    return askInTime(this.client)
  }

  async close(): Promise<void> {
    if (this.lost) return
    this.lost = true
    await this.client.end().catch(() => {})
  }

  async hasDatabase(name: string): Promise<boolean> {
    const { rowCount } = await this.client.query('select from pg_database where datname = $1', [name])
    return rowCount === 1
  }

  /**
   * Creates the database if it doesn't exist, and gives it to its owner if it isn't the owner's; parallel callers wait for
   * each other.
   */
  async ensureDatabase(name: string, ownerPassword: string): Promise<void> {
    await this.client.query('select pg_advisory_lock($1)', [databaseLock])
    try {
      await ensureOwner(this.client, ownerPassword)
      if (!(await this.hasDatabase(name))) {
        await this.client.query(`create database ${escapeIdentifier(name)} owner ${ownerRole}`)
      } else if (!(await isOwned(this.client, name))) {
        const inside = await openClient({ ...this.address, database: name }, { purpose: 'keeper' })
        await takeOver(inside, name).finally(() => inside.end())
      }
    } finally {
      await this.client.query('select pg_advisory_unlock($1)', [databaseLock])
    }
  }

  /** Runs `stop` if no other portal uses the server; portals that start meanwhile wait. */
  async release(stop: () => Promise<void>): Promise<void> {
    if (this.lost) return
    await this.client.query('select pg_advisory_unlock_shared($1)', [usersLock])
    const { rows } = await this.client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [usersLock])
    if (rows[0]?.last) await stop()
    await this.client.end().catch(() => {})
  }
}
