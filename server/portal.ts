import type { Limit } from 'p-limit'
import type { Afterwards } from './afterwards'
import type { AuditChain } from './audit/chain'
import type { IdNumberCipher } from './access/id-number-cipher'
import type { WorkingCalendar } from './calendar/working-calendar'
import type { Config } from './config'
import type { Orm } from './database/orm'
import type { FindingCondition } from './filter/condition'
import type { ImportProgressBoard } from './import/progress'
import type { ChangeFeed } from './revision/change-feed'

/** A running portal's parts, handed to whatever needs them; nothing is a global. */
export interface Portal {
  config: Config
  kind: 'SAMPLE' | 'REAL'
  /** Migrations, sessions, audit, import staging, fold. A test lists the modules that may use it. */
  owner: Orm
  /** Everything a request does; sees what its scope shows. */
  request: Orm
  /** The owner's address, for connections that copy into tables. */
  ownerUrl: string
  /** The portal's clock. */
  now(): Date
  /** Working days as the database has them now; ask for it anew each time. */
  readonly calendar: WorkingCalendar
  idNumbers: IdNumberCipher
  /** The chain under which everything is recorded. */
  audit: AuditChain
  /** Its key, for the worker that reads files: 64 hex digits. */
  idKey: string
  /** How the notice's rules narrow a filter; findings know the rules, the filter doesn't. */
  findingCondition: FindingCondition
  /** Files that are being written to be sent, and those that wait. */
  exportQueue: Limit
  /** Files that are being read, and those that wait. */
  readerQueue: Limit
  /** Work that goes on after an answer. */
  afterwards: Afterwards
  /** What imports are being worked on. */
  progress: ImportProgressBoard
  /** What changes, as it happens: of the data by whatever process, of imports by this one. */
  changes: ChangeFeed
}
