import type { RecordFieldsFragment } from '../graphql/gql/graphql'

export type ShownRecord = RecordFieldsFragment
export type Kind = ShownRecord['kind']

/** What a dialog asks for, all kinds in one; days are yyyy-mm-dd, '' = not said. */
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

export type FormField = Exclude<keyof RecordForm, 'fromDay' | 'note'>

/** Beside the day and the remark, which every kind has. */
export const fieldsOf: Record<Kind, readonly FormField[]> = {
  FILING: ['covers', 'documentNo'],
  POOL_FILING: ['covers', 'documentNo'],
  MEETING: ['untilDay', 'place', 'series'],
  RESULT_NOTICE: ['untilDay', 'series'],
  PAPER_RECEIPT: ['copies', 'duplex'],
  ENTRUSTMENT: ['documentNo'],
  BAN: ['untilDay', 'documentNo', 'series'],
}

/**
 * An empty form of today, or the record that is being corrected; why it is, has to be said anew.
 *
 * @param unfiled what a new filing begins with
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
