import type { WordKind } from '../../../schema/vocabulary'
import type { RowProblemCode } from '../row-problem'
import type { Field } from '../template'
import { isDecidable } from '../code-list/decidable'

/** A word that its list doesn't know, or knows in more than one meaning: a person decides. */
export interface ProblemWord {
  kind: WordKind
  /** As written; of a national series 系列/专业. */
  word: string
  /** The year whose notice sets the list; null for the lists of every year. */
  year: number | null
}

/** What is wrong with a cell; the value is shown as it may be shown: never a whole ID number. */
export interface Problem {
  code: RowProblemCode
  field: Field | null
  value: string | null
  reason: string
  word?: ProblemWord
}

/** Says something about a cell that is read all the same. */
export type Remark = (code: RowProblemCode, reason: string) => void

/** A cell that can't be what its column asks for; caught where the row is parsed. */
export class CellError extends Error {
  /** Set exactly where a person could decide. */
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
