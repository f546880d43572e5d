import type { ErrorCode } from '../../../schema/error-code'
import type { Cycle } from '../../../schema/cycle'
import type { SheetHead } from '../../../schema/import-head'
import type { ImportHeader, ImportNote } from '../../../schema/import-run'
import type { Layout } from '../header/matching-layout'
import type { Column } from '../staging/column'
import type { DecidedWord } from '../code-list/decided'
import type { ChosenHeader } from './find-sheet'

/** Input of the worker, which has no access to the database. */
export interface ReadOrder {
  runId: number
  file: string
  /** Whether the file is encrypted. */
  sealed: boolean
  /** The sender's name for the file: shown, and its extension is checked; never used as a path. */
  fileName: string
  /** Name of the sheet to read; null = the one with the best header. */
  sheet: string | null
  chosen: ChosenHeader | null
  /** The year given with the upload, for rows without 年度; null when not given. */
  year: number | null
  /** The day of the import, yyyy-mm-dd. */
  today: string
  cycles: Cycle[]
  words: DecidedWord[]
  layouts: Layout[]
  idKey: string
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
  /** Lines for COPY. At most four such messages are unacknowledged at a time. */
  | { rowLines: Uint8Array; declarationLines: Uint8Array }
  | { report: ReadReport }
  | { code: ErrorCode; message: string }
