import type { WordKind } from '../../../schema/vocabulary'
import type { RowProblemCode } from '../row-problem'
import type { Field } from '../template'
import { isDecidable } from '../code-list/decidable'

/** A word that isn't in its code list, or has several meanings there: a person decides. */
export interface ProblemWord {
  kind: WordKind
  /** As written; for a national series the pair 系列/专业. */
  word: string
  /** The year whose notice sets the list; null for lists that are the same every year. */
  year: number | null
}

/** A problem of a cell. `value` is masked: never a whole ID number. */
export interface Problem {
  code: RowProblemCode
  field: Field | null
  value: string | null
  reason: string
  word?: ProblemWord
}

/** Reports a problem of a cell that is nevertheless read. */
export type Remark = (code: RowProblemCode, reason: string) => void

/** Thrown for a cell with an invalid value; RowReader catches it and notes a problem. */
export class CellError extends Error {
  /** Set when a person can decide what the word means. */
  readonly word?: ProblemWord

  constructor(
    readonly code: RowProblemCode,
    readonly reason: string,
    word?: ProblemWord,
  ) {
    super(reason)
    if (word && isDecidable(word.word)) this.word = word
  }
}
