import type { RawRow } from './sheet/cell'
import { kindOf } from './content-kind'
import { openCsv } from './csv/csv-file'
import type { Merge } from './sheet/merge'
import { openWorkbook } from './sheet/workbook'

export interface OpenedSheet {
  name: string
  /** Whether the sheet is hidden or very hidden. */
  hidden: boolean
  /** Whether it has an automatic filter; known once `rows()` has given its first batch. */
  readonly filtered: boolean
  /** Known once `rows()` has given its first batch. */
  readonly merges: readonly Merge[]
  /**
   * Reads batches of up to 500 rows in order; each call reads from the start. Blank rows at the end and rows that the
   * file doesn't store are left out.
   *
   * @throws FileError
   */
  rows(): AsyncIterable<RawRow[]>
}

export interface OpenedFile {
  kind: 'xlsx' | 'csv'
  /** For a text file: 'UTF-8', 'UTF-16LE', 'UTF-16BE' or 'GB18030'. */
  encoding: string | null
  separator: string | null
  sheets: OpenedSheet[]
}

/**
 * Opens a file as the kind that its content shows. Rows are read on demand.
 *
 * @param fileName the sender's name: its extension is checked; it is never used as a path
 * @throws FileError with a code and a message for each kind of broken file
 */
export async function openFile(bytes: Buffer, fileName: string): Promise<OpenedFile> {
  return kindOf(bytes, fileName) === 'xlsx' ? openWorkbook(bytes) : openCsv(bytes)
}
