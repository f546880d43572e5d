import { Client, escapeIdentifier } from 'pg'
import { ownerRole } from './cluster'

/** Any two numbers that nothing else locks. */
const usersLock = 650_502_001
const databaseLock = 650_502_002

/**
 * One connection that every portal on the server keeps while it uses it. Its shared lock counts the users, and the
 * system lets go of it when a portal is killed: so the last one to leave knows that it is the last.
 */
export class Keeper {
  private lost = false

  private constructor(private readonly client: Client) {
    client.on('error', () => (this.lost = true))
  }

  static async open(port: number, password: string): Promise<Keeper> {
    const client = new Client({
      host: '127.0.0.1',
      port,
      user: ownerRole,
      password,
      database: 'postgres',
      application_name: 'title-review-portal keeper',
      connectionTimeoutMillis: 5000,
    })
    const keeper = new Keeper(client)
    try {
      await client.connect()
      // Waits while the last user is shutting the server down, and then fails with the connection.
      await client.query('select pg_advisory_lock_shared($1)', [usersLock])
      return keeper
    } catch (error) {
      await client.end().catch(() => {})
      throw error
    }
  }

  async hasDatabase(name: string): Promise<boolean> {
    const { rowCount } = await this.client.query('select from pg_database where datname = $1', [name])
    return rowCount === 1
  }

  /** Makes the database when it is absent; parallel callers take turns. */
  async ensureDatabase(name: string): Promise<void> {
    await this.client.query('select pg_advisory_lock($1)', [databaseLock])
    try {
      if (!(await this.hasDatabase(name))) await this.client.query(`create database ${escapeIdentifier(name)}`)
    } finally {
      await this.client.query('select pg_advisory_unlock($1)', [databaseLock])
    }
  }

  /** Runs `stop` when nobody else uses the server; newcomers wait meanwhile. */
  async leave(stop: () => Promise<void>): Promise<void> {
    if (this.lost) return
    await this.client.query('select pg_advisory_unlock_shared($1)', [usersLock])
    const { rows } = await this.client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [usersLock])
    if (rows[0]?.last) await stop()
    await this.client.end().catch(() => {})
  }
}
