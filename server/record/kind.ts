import { Action, RecordKind } from '../../schema/vocabulary'

/** What an account needs to be granted to make, correct or withdraw a record. */
export const actionOfKind: Record<RecordKind, Action> = {
  FILING: Action.RECORD_FILING,
  POOL_FILING: Action.RECORD_FILING,
  MEETING: Action.RECORD_MEETING,
  RESULT_NOTICE: Action.RECORD_MEETING,
  PAPER_RECEIPT: Action.RECORD_PAPER,
  ENTRUSTMENT: Action.RECORD_ENTRUSTMENT,
  BAN: Action.RECORD_BAN,
}

/** Of these one stands at a time; a committee meets, and a declaration's paper is handed on, more than once. */
export const single: ReadonlySet<RecordKind> = new Set([
  RecordKind.FILING,
  RecordKind.POOL_FILING,
  RecordKind.ENTRUSTMENT,
  RecordKind.BAN,
])

/** What may be recorded before it happens. */
export const plannable: ReadonlySet<RecordKind> = new Set([RecordKind.MEETING, RecordKind.RESULT_NOTICE])

/** What is recorded of a committee; the others are of a declaration. */
export const committeeKinds = [
  RecordKind.FILING,
  RecordKind.POOL_FILING,
  RecordKind.MEETING,
  RecordKind.RESULT_NOTICE,
] as const
