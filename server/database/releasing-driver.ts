import { PostgreSqlConnection, PostgreSqlDriver, type Configuration } from '@mikro-orm/postgresql'
import type { DatabaseConnection, Driver } from 'kysely'

/**
 * Kysely gives a transaction's connection back to the pool only after a `commit` or `rollback` that succeeds. On a
 * connection that the server has closed neither does: the pool would be one connection short for good, and closing it
 * would wait for ever. The server has rolled back by itself then, so that there is nothing left to do but to give it back.
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

/** PostgreSQL's driver whose connections come back to the pool also when they were lost in a transaction. */
export class ReleasingDriver extends PostgreSqlDriver {
  override readonly connection: PostgreSqlConnection

  constructor(config: Configuration) {
    super(config)
    this.connection = new ReleasingConnection(config)
  }
}
