import type { MessagePort } from 'node:worker_threads'
import type { ErrorCode } from '../../../schema/error-code'
import type { Cycle } from '../../../schema/cycle'
import type { SheetHead } from '../../../schema/import-head'
import type { ImportHeader, ImportNote } from '../../../schema/import-run'
import type { Layout } from '../header/matching-layout'
import type { Column } from '../staging/column'
import type { DecidedWord } from '../code-list/decided'
import type { ChosenHeader } from './find-sheet'

/** What the rows of a file are checked with. */
export interface CheckOrder {
  runId: number
  /** The year given with the upload, for rows without 年度; null when not given. */
  year: number | null
  cycles: Cycle[]
  words: DecidedWord[]
  idKey: string
}

/** Input of the worker, which has no access to the database. */
export interface ReadOrder extends CheckOrder {
  file: string
  /** Whether the file is encrypted. */
  sealed: boolean
  /** The sender's name for the file: shown, and its extension is checked; never used as a path. */
  fileName: string
  /** Name of the sheet to read; null = the one with the best header. */
  sheet: string | null
  chosen: ChosenHeader | null
  layouts: Layout[]
}

/** Input of the thread that reads; with a port to the second one that checks, if there is one. */
export interface ReadWork {
  order: ReadOrder
  second: MessagePort | null
}

/** Input of the second thread that checks, with a port to the one that reads. */
export interface CheckWork {
  order: CheckOrder
  port: MessagePort
}

/** Lines for COPY. */
export interface RowLines {
  rowLines: Uint8Array<ArrayBuffer>
  declarationLines: Uint8Array<ArrayBuffer>
}

/** The worker's result for the file as a whole. */
export interface ReadReport {
  /** Null when no row looks like a header. */
  header: ImportHeader | null
  /** The first rows of every sheet. */
  heads: SheetHead[]
  notes: ImportNote[]
  /** Columns of `declaration` that the file provides. */
  given: Column[]
  /** Headers of the template that the file has. */
  present: string[]
}

export type ReadAnswer =
  | { step: 'READ' | 'CHECK'; rows: number }
  /** At most four such messages are unacknowledged at a time. */
  | RowLines
  | { report: ReadReport }
  | { code: ErrorCode; message: string }
