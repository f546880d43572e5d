import type { ImportRowKind } from '../../../schema/vocabulary'
import type { OpenedFile } from '../../reader/open-file'
import type { RowProblemCode } from '../row-problem'

/** What is wrong in a cell, as stored: the value masked already. */
export interface CellProblem {
  code: RowProblemCode
  /** Header of the column; null where it is about the whole row. */
  column: string | null
  value: string | null
  reason: string
}

export interface ProblemRow {
  kind: ImportRowKind
  problems: readonly CellProblem[]
}

/** An uploaded file and what its import found in it. */
export interface ProblemFile {
  file: OpenedFile
  fileName: string
  /** Of the import. */
  run: number
  /** The sheet that was read. */
  sheetName: string
  /** Last row of the header, as the spreadsheet numbers it. */
  headerRow: number
  /** Index of the column, from 0, that a problem's `column` names. */
  columnOf: ReadonlyMap<string, number>
  /** By row number, in the order of the file. */
  rows: ReadonlyMap<number, ProblemRow>
}
