import type { ImportRowKind } from '../../../schema/vocabulary'
import type { OpenedFile } from '../../reader/open-file'
import type { RowProblemCode } from '../row-problem'

/** A problem of a cell, as stored; its value is masked. */
export interface CellProblem {
  code: RowProblemCode
  /** Header of the column; null for a problem of the whole row. */
  column: string | null
  value: string | null
  reason: string
}

export interface ProblemRow {
  kind: ImportRowKind
  problems: readonly CellProblem[]
}

/** An uploaded file and the problems that its import found. */
export interface ProblemFile {
  file: OpenedFile
  fileName: string
  /** Id of the import. */
  run: number
  /** Name of the sheet that was read. */
  sheetName: string
  /** Row number of the header's last row. */
  headerRow: number
  /** Column index from 0, by the header that a problem's `column` names. */
  columnOf: ReadonlyMap<string, number>
  /** By row number, in the order of the file. */
  rows: ReadonlyMap<number, ProblemRow>
}
