import type { ErrorCode } from '../../../schema/error-code'
import type { Dimension } from '../../../schema/field/dimension'
import type { AddressSource } from '../../database/server'
import type { Portal } from '../../portal'
import type { Exported, ExportJob } from '../../report/export-work'
import type { Unmasking } from '../../report/unmasked'
import type { ThreadWork } from './thread-work'

/** What a thread needs to open the database as the request role. */
export interface ThreadSettings extends Pick<Portal, 'kind' | 'idKey'> {
  source: AddressSource
  user: string
  password: string
  /** ms */
  statementTimeout: number
  /** ms */
  idleTransactionTimeout: number
  dataDir: string
  workbookSeed: string
}

/** An export to write in a thread. */
export interface ExportOrder extends Pick<
  ExportJob,
  'viewer' | 'now' | 'filter' | 'asOf' | 'sort' | 'columns' | 'paper' | 'printsRows' | 'file'
> {
  name: ThreadWork
  /** Only of statistics.csv. */
  by?: Dimension[]
  /** Only of declarations-unmasked.xlsx. */
  unmasking?: Unmasking
}

/** To the thread: an order, that nobody wants the file any more, or that an order may come. It has one order at a time. */
export type ThreadMessage = { order: ExportOrder } | 'cancel' | 'prepare'

/** An error that isn't shown to users, without its message: it may quote the data. */
export interface Fault {
  type: string
  stack: string
}

export type ThreadAnswer =
  { done: number; total: number } | { written: Exported } | { code: ErrorCode; message: string } | { fault: Fault }
