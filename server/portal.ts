import type { BackgroundWork } from './background-work'
import type { AuditChain } from './audit/chain'
import type { IdNumberCipher } from './access/personal-data/id-number-cipher'
import type { WorkingCalendar } from './calendar/working-calendar'
import type { Config } from './config'
import type { DatabaseAddress, Protection } from './database/address/database-address'
import type { EntityManager, Orm } from './database/orm'
import type { ExportThreads } from './export/worker/export-threads'
import type { Queues } from './fair-queue/queues'
import type { Replicas } from './database/replica/replicas'
import type { DatabaseWatch } from './database/outage/watch'
import type { FindingCondition } from './filter/condition'
import type { ImportProgressBoard } from './import/progress'
import type { ChangeFeed } from './revision/change-feed'
import type { Latest } from './revision/latest'
import type { Standing } from './revision/standing'
import type { WorkbookKey } from './workbook/proof/workbook-key'

/** The parts of a running portal, passed to the functions that need them. There are no globals. */
export interface Portal {
  config: Config
  kind: 'SAMPLE' | 'REAL'
  /** Connected as the tables' owner, which row-level security doesn't restrict. A test lists the modules that may use it. */
  owner: Orm
  /** Connected as the request role: sees only the rows of the scope set in its transaction. */
  request: Orm
  /** Servers that may be read instead, as the request role. `beginReading` chooses. */
  replicas: Replicas
  /** Where the database is, as its owner: for connections that COPY into tables. */
  ownerAddress: DatabaseAddress
  /** How all connections to the database are protected. */
  protection: Protection
  /** Number of this running portal among those on its database. */
  instance: number
  /** Whether the database is there. */
  database: DatabaseWatch
  /** The portal's clock. */
  now(): Date
  /** Working days as stored in the database now. Read it each time instead of keeping it: it may change. */
  readonly calendar: WorkingCalendar
  idNumbers: IdNumberCipher
  /** Chains the audit's entries. */
  audit: AuditChain
  /** Signs the workbooks that are exported. */
  workbookKey: WorkbookKey
  /** Key of `idNumbers`, for the worker that reads files: 64 hex digits. */
  idKey: string
  /** SQL condition for the filter's field `finding`; given here because `filter` must not import `finding`. */
  findingCondition: FindingCondition
  /** When a window of any cycle begins or ends next, in ms; given here because `graphql` must not import `cycle`. */
  nextInstant(em: EntityManager, now: Date, standing: Standing): Promise<number>
  /** Share out what accounts could keep each other waiting for. */
  queues: Queues
  /** Write exports, so that requests don't wait for them. */
  exportThreads: ExportThreads
  /** Work that continues after its request was answered. */
  background: BackgroundWork
  /** Imports that are being read, planned or applied, with their progress. */
  progress: ImportProgressBoard
  /** What was committed before the call; null while that can't be known without asking the database. */
  latest(): Promise<Latest | null>
  /** Changes as they happen: of data, by any process; of imports, by this process. */
  changes: ChangeFeed
}
