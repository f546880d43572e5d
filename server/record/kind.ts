import { Action, RecordKind } from '../../schema/vocabulary'

/** Action that an account's role must allow to make, correct or withdraw a record of each kind. */
export const actionOfKind: Record<RecordKind, Action> = {
  FILING: Action.RECORD_FILING,
  POOL_FILING: Action.RECORD_FILING,
  MEETING: Action.RECORD_MEETING,
  RESULT_NOTICE: Action.RECORD_MEETING,
  PAPER_RECEIPT: Action.RECORD_PAPER,
  ENTRUSTMENT: Action.RECORD_ENTRUSTMENT,
  BAN: Action.RECORD_BAN,
}

/** Kinds with one standing record at a time. Others repeat: a committee meets, and paper is received, several times. */
export const single: ReadonlySet<RecordKind> = new Set([
  RecordKind.FILING,
  RecordKind.POOL_FILING,
  RecordKind.ENTRUSTMENT,
  RecordKind.BAN,
])

/** Kinds that may be recorded before they happen. */
export const plannable: ReadonlySet<RecordKind> = new Set([RecordKind.MEETING, RecordKind.RESULT_NOTICE])

/** Kinds of records about a committee; the others are about a declaration. */
export const committeeKinds = [
  RecordKind.FILING,
  RecordKind.POOL_FILING,
  RecordKind.MEETING,
  RecordKind.RESULT_NOTICE,
] as const
