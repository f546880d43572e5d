import type { ErrorCode } from '../../../schema/error-code'
import type { Dimension } from '../../../schema/field/dimension'
import type { PivotChoice } from '../../../schema/pivot'
import type { AddressSource } from '../../database/server'
import type { Viewer } from '../../access/session/viewer'
import type { Portal } from '../../portal'
import type { Exported, ExportJob } from '../../report/export-work'
import type { Unmasking } from '../../report/unmasked'
import type { VerifiedFile } from '../proof/verify-file'
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
  /** Only of statistics.xlsx. */
  pivot?: PivotChoice
  /** Only of declarations-unmasked.xlsx. */
  unmasking?: Unmasking
}

/** A file to verify in a thread. */
export interface VerifyOrder {
  viewer: Viewer
  bytes: Uint8Array
  fileName: string
}

/** Work for a thread. */
export type ThreadOrder = { order: ExportOrder } | { verify: VerifyOrder }

/** To the thread: work, that nobody wants its result any more, or that work may come. It does one thing at a time. */
export type ThreadMessage = ThreadOrder | 'cancel' | 'prepare'

/** What comes of an order. */
export type ThreadResult = { written: Exported } | { verified: VerifiedFile }

/** An error that isn't shown to users, without its message: it may quote the data. */
export interface Fault {
  type: string
  stack: string
}

export type ThreadAnswer =
  { done: number; total: number } | ThreadResult | { code: ErrorCode; message: string } | { fault: Fault }
