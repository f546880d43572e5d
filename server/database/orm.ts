import type { EventSubscriber } from '@mikro-orm/core'
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql'
import { Migrator } from '@mikro-orm/migrations'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { Committee } from '../../schema/committee'
import { Declaration } from '../../schema/declaration'
import { Employer } from '../../schema/employer'
import { BureauRecord } from '../../schema/record'
import { StageEvent } from '../../schema/stage-event'
import { migrations } from './migration'
import { ReleasingDriver } from './releasing-driver'

export type Orm = Awaited<ReturnType<typeof openOrm>>
export type { EntityManager }

/**
 * One pool. The owner's does migrations, sessions, audit and import staging; the request role's does everything else.
 * The timeouts, in ms, are the database's own limits on one statement and on a transaction that asks nothing.
 */
export async function openOrm(
  url: string,
  {
    pool = 10,
    statementTimeout = 0,
    idleTransactionTimeout = 60_000,
    subscribers = [],
  }: {
    pool?: number
    statementTimeout?: number
    idleTransactionTimeout?: number
    subscribers?: EventSubscriber[]
  } = {},
) {
  return MikroORM.init({
    driver: ReleasingDriver,
    clientUrl: url,
    entities: [BureauRecord, Committee, Declaration, Employer, StageEvent],
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false, tableName: 'migration', silent: true },
    subscribers,
    forceUtcTimezone: false,
    sessionContext: 'transaction',
    pool: { min: 0, max: pool },
    driverOptions: {
      connectionTimeoutMillis: 5000,
      options: `-c statement_timeout=${statementTimeout} -c idle_in_transaction_session_timeout=${idleTransactionTimeout} -c timezone=Asia/Shanghai`,
      application_name: 'title-review-portal',
    },
    discovery: { checkDuplicateTableNames: true },
  })
}
