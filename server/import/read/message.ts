import type { ImportErrorCode } from '../error'
import type { RawSheet } from './cell'

export interface ReadOrder {
  file: string
  /** As the sender named it: shown and judged by its ending, never used as a path. */
  fileName: string
}

/** Rows read so far, or the whole, or why not. */
export type ReadAnswer = { rows: number } | { sheets: RawSheet[] } | { code: ImportErrorCode | (string & {}) }
