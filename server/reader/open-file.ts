import type { RawRow } from './cell'
import { kindOf } from './content-kind'
import { openCsv } from './csv-file'
import type { Merge } from './merge'
import { openWorkbook } from './workbook'

export interface OpenedSheet {
  name: string
  /** The sheet's own state, hidden or very hidden. */
  hidden: boolean
  /** Has an automatic filter; known once `rows()` has given its first batch. */
  readonly filtered: boolean
  /** Known once `rows()` has given its first batch. */
  readonly merges: readonly Merge[]
  /**
   * Batches of up to 500 rows in order; called again it reads from the start. Blank rows at the end are left out, and
   * so are rows that the file doesn't store.
   *
   * @throws FileError
   */
  rows(): AsyncIterable<RawRow[]>
}

export interface OpenedFile {
  kind: 'xlsx' | 'csv'
  /** Of text: 'UTF-8', 'UTF-16LE', 'UTF-16BE' or 'GB18030'. */
  encoding: string | null
  separator: string | null
  sheets: OpenedSheet[]
}

/**
 * What a file is by its content, and its sheets, whose rows are read on demand.
 *
 * @param fileName as the sender named it: judged by its ending, never used as a path
 * @throws FileError, each kind of broken file its own code and sentence
 */
export async function openFile(bytes: Buffer, fileName: string): Promise<OpenedFile> {
  return kindOf(bytes, fileName) === 'xlsx' ? openWorkbook(bytes) : openCsv(bytes)
}
