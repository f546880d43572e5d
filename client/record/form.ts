import type { RecordFieldsFragment } from '../graphql/gql/graphql'

export type ShownRecord = RecordFieldsFragment
export type Kind = ShownRecord['kind']

/** The fields of all kinds of records. Days are yyyy-mm-dd; '' means not given. */
export interface RecordForm {
  covers: ('COMMITTEE' | 'EXPERT_POOL')[]
  fromDay: string
  untilDay: string
  documentNo: string
  place: string
  series: string[]
  copies: number
  duplex: boolean
  note: string
}

export type FieldOfForm = Exclude<keyof RecordForm, 'fromDay' | 'note'>

/** The fields of each kind, besides the day and the note, which every kind has. */
export const fieldsOf: Record<Kind, readonly FieldOfForm[]> = {
  FILING: ['covers', 'documentNo'],
  POOL_FILING: ['covers', 'documentNo'],
  MEETING: ['untilDay', 'place', 'series'],
  RESULT_NOTICE: ['untilDay', 'series'],
  PAPER_RECEIPT: ['copies', 'duplex'],
  ENTRUSTMENT: ['documentNo'],
  BAN: ['untilDay', 'documentNo', 'series'],
}

/**
 * An empty form for today, or the values of the record to correct. The note starts empty, because a correction needs
 * its reason.
 *
 * @param unfiled what a new filing covers by default
 */
export function formOf(
  record: ShownRecord | null,
  kind: Kind,
  today: string,
  unfiled: RecordForm['covers'] = [],
): RecordForm {
  return {
    covers: record ? [kind === 'FILING' ? 'COMMITTEE' : 'EXPERT_POOL'] : [...unfiled],
    fromDay: record?.fromDay ?? today,
    untilDay: record?.untilDay ?? '',
    documentNo: record?.documentNo ?? '',
    place: record?.place ?? '',
    series: [...(record?.series ?? [])],
    copies: record?.copies ?? 2,
    duplex: record?.duplex ?? true,
    note: '',
  }
}
