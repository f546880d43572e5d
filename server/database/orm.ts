import type { EventSubscriber } from '@mikro-orm/core'
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import { Migrator } from '@mikro-orm/migrations'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { Committee } from '../../schema/committee'
import { Declaration } from '../../schema/declaration'
import { Employer } from '../../schema/employer'
import { BureauRecord } from '../../schema/record'
import { StageEvent } from '../../schema/stage-event'
import { watchPool } from './cancel'
import type { DatabaseAddress } from './address/database-address'
import { clientOptions } from './client'
import { migrations } from './migration'
import { ReleasingDriver } from './releasing-driver'

export type Orm = Awaited<ReturnType<typeof openOrm>>
export type { EntityManager }

/**
 * Opens one connection pool. The owner's pool is for migrations, sessions, the audit and import staging; the request role's
 * pool is for everything else. The timeouts are in milliseconds; 0 is no limit. PostgreSQL enforces them.
 */
export async function openOrm(
  address: DatabaseAddress,
  { pool = 10, statementTimeout = 0, idleTransactionTimeout = 60_000, subscribers = [] as EventSubscriber[] } = {},
) {
  return MikroORM.init({
    driver: ReleasingDriver,
    dbName: address.database,
    entities: [BureauRecord, Committee, Declaration, Employer, StageEvent],
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false, tableName: 'migration', silent: true },
    subscribers,
    forceUtcTimezone: false,
    sessionContext: 'transaction',
    pool: { min: 0, max: pool },
    driverOptions: {
      onPoolCreated: (pool: Pool) => watchPool(pool, address),
      ...clientOptions(address, {
        purpose: 'pool',
        settings: {
          statement_timeout: String(statementTimeout),
          idle_in_transaction_session_timeout: String(idleTransactionTimeout),
        },
      }),
    },
    discovery: { checkDuplicateTableNames: true },
  })
}
