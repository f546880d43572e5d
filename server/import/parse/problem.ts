import type { Field } from '../template'

/** What is wrong with a cell; the value is shown as it may be shown: never a whole ID number. */
export interface Problem {
  code: string
  field: Field | null
  value: string | null
  reason: string
}

/** A cell that can't be what its column asks for; caught where the row is parsed. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    readonly reason: string,
  ) {
    super(reason)
  }
}
