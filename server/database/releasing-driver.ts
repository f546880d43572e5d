import { PostgreSqlConnection, PostgreSqlDriver, type Configuration } from '@mikro-orm/postgresql'
import type { DatabaseConnection, Driver } from 'kysely'

/**
 * Kysely returns a transaction's connection to the pool only after a successful `commit` or `rollback`. On a connection
 * that the server has closed neither succeeds, so the pool would lose the connection and closing the pool would hang. The
 * server has already rolled back by then, so the connection only needs to be returned.
 */
function releasing(driver: Driver): Driver {
  const { beginTransaction, rollbackTransaction } = driver
  driver.beginTransaction = async (connection: DatabaseConnection, settings) => {
    try {
      await beginTransaction.call(driver, connection, settings)
    } catch (error) {
      await driver.releaseConnection(connection)
      throw error
    }
  }
  driver.rollbackTransaction = async (connection: DatabaseConnection) => {
    await rollbackTransaction.call(driver, connection).catch(() => {})
  }
  return driver
}

class ReleasingConnection extends PostgreSqlConnection {
  override createKyselyDialect(...args: Parameters<PostgreSqlConnection['createKyselyDialect']>) {
    const dialect = super.createKyselyDialect(...args)
    const createDriver = dialect.createDriver.bind(dialect)
    dialect.createDriver = () => releasing(createDriver())
    return dialect
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
