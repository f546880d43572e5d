import type { ErrorCode } from '../../../schema/error-code'
import type { Cycle } from '../../../schema/cycle'
import type { SheetHead } from '../../../schema/import-head'
import type { ImportHeader, ImportNote } from '../../../schema/import-run'
import type { Layout } from '../header/layout'
import type { Column } from '../staging/column'
import type { DecidedWord } from '../code-list/decided'
import type { ChosenHeader } from './find-sheet'

/** All that the worker knows of the world. */
export interface ReadOrder {
  runId: number
  file: string
  /** Whether the file was sealed when it was received. */
  sealed: boolean
  /** As the sender named it: shown and judged by its ending, never used as a path. */
  fileName: string
  /** The one to read; null = the first whose header is complete. */
  sheet: string | null
  chosen: ChosenHeader | null
  /** Stands in for a missing column 年度. */
  year: number | null
  cycles: Cycle[]
  words: DecidedWord[]
  layouts: Layout[]
  idKey: string
}

/** What the file as a whole turned out to be. */
export interface ReadReport {
  /** null = no row looks like one. */
  header: ImportHeader | null
  /** The first rows of every sheet. */
  heads: SheetHead[]
  notes: ImportNote[]
  /** Columns that the file tells of. */
  given: Column[]
  /** Template headers that it has. */
  present: string[]
}

export type ReadAnswer =
  | { step: 'READ' | 'CHECK'; rows: number }
  /** Lines for COPY; the next but three wait for their acknowledgement. */
  | { rowLines: Uint8Array; declarationLines: Uint8Array }
  | { report: ReadReport }
  | { code: ErrorCode; message: string }
