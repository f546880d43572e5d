import { PostgreSqlConnection, PostgreSqlDriver, type Configuration, type Transaction } from '@mikro-orm/postgresql'
import type { DatabaseConnection, Driver } from 'kysely'
import type { PoolClient } from 'pg'
import { takeNoting } from './cancel'
import { commitDurably } from './commit'
import { runStatement } from './named-statement'
import { openings, openReading, type OpenedRevision, type Opening } from './opening'

/** The connection of `pg` below each of Kysely's. */
const clients = new WeakMap<DatabaseConnection, PoolClient>()

/** Takes a connection whose repeated statements are prepared by name. */
async function acquire(take: () => Promise<DatabaseConnection>): Promise<DatabaseConnection> {
  const { result: connection, client } = await takeNoting(take)
  if (client && !clients.has(connection)) {
    clients.set(connection, client)
    connection.executeQuery = async <R>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      const { command, rowCount, rows } = await runStatement(client, sql, parameters)
      const changes = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(command)
      return { ...(changes && { numAffectedRows: BigInt(rowCount ?? 0) }), rows: (rows ?? []) as R[] }
    }
  }
  return connection
}

/**
 * A commit of changes waits for the disk without its locks.
 *
 * Kysely returns a transaction's connection to the pool only after a successful `commit` or `rollback`. On a connection
 * that the server has closed neither succeeds, so the pool would lose the connection and closing the pool would hang. The
 * server has already rolled back by then, so the connection only needs to be returned.
 */
function releasing(driver: Driver): Driver {
  const { acquireConnection, beginTransaction, commitTransaction, rollbackTransaction } = driver
  const reading = new WeakSet<DatabaseConnection>()
  driver.acquireConnection = (options) => acquire(() => acquireConnection.call(driver, options))
  driver.beginTransaction = async (connection: DatabaseConnection, settings) => {
    try {
      const opening = openings.getStore()
      if (opening || settings.accessMode === 'read only') reading.add(connection)
      else reading.delete(connection)
      if (opening) await openReading(clients.get(connection)!, opening)
      else await beginTransaction.call(driver, connection, settings)
    } catch (error) {
      await driver.releaseConnection(connection)
      throw error
    }
  }
  driver.commitTransaction = async (connection: DatabaseConnection) => {
    if (reading.has(connection)) await commitTransaction.call(driver, connection)
    else await clients.get(connection)!.query(commitDurably)
  }
  driver.rollbackTransaction = async (connection: DatabaseConnection) => {
    await rollbackTransaction.call(driver, connection).catch(() => {})
  }
  return driver
}

const opened = new WeakMap<object, OpenedRevision>()

/** The data's revision, read when the transaction began; undefined for a transaction that may write. */
export const openedRevision = (transaction: object | undefined): OpenedRevision | undefined =>
  transaction && opened.get(transaction)

class ReleasingConnection extends PostgreSqlConnection {
  override createKyselyDialect(...args: Parameters<PostgreSqlConnection['createKyselyDialect']>) {
    const dialect = super.createKyselyDialect(...args)
    const createDriver = dialect.createDriver.bind(dialect)
    dialect.createDriver = () => releasing(createDriver())
    return dialect
  }

  /** A transaction of a request that only reads is opened in one round trip. */
  override async begin(options: Parameters<PostgreSqlConnection['begin']>[0] = {}): Promise<Transaction> {
    const { sessionContext, ...others } = options
    if (options.ctx || !options.readOnly || !sessionContext) return super.begin(options)
    const opening: Opening = { variables: sessionContext.variables as Record<string, string> }
    const transaction = await openings.run(opening, () => super.begin(others))
    opened.set(transaction, opening.revision!)
    return transaction
  }
}

/** PostgreSQL's driver, which also returns a connection to the pool if it was lost during a transaction. */
export class ReleasingDriver extends PostgreSqlDriver {
  override readonly connection: PostgreSqlConnection

  constructor(config: Configuration) {
    super(config)
    this.connection = new ReleasingConnection(config)
  }
}
