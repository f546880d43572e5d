import type { Action } from '../graphql/use-action'
import {
  correctPaperReceiptMutation,
  recordBanMutation,
  recordEntrustmentMutation,
  recordFilingMutation,
  recordMeetingMutation,
  recordResultNoticeMutation,
} from './document'
import type { Kind, RecordForm, ShownRecord } from './form'

/** What a record is about. */
export interface RecordSubject {
  year: number
  /** Committee.code, for the kinds about a committee. */
  committee?: string
  /** Declaration.id, for the kinds about a declaration. */
  declaration?: string
}

const textOrNull = (text: string) => text.trim() || null

/** Sends the form with the mutation of its kind; null if refused. A new paper receipt has a separate dialog. */
export function submitRecord(
  run: Action['run'],
  kind: Kind,
  { year, committee = '', declaration = '' }: RecordSubject,
  form: RecordForm,
  replaced: ShownRecord | null,
): Promise<object | null> {
  const common = { replaces: replaced?.id ?? null, note: textOrNull(form.note) }
  const series = form.series.length > 0 ? form.series : null
  const documentNo = textOrNull(form.documentNo)
  const lasting = { from: form.fromDay, to: textOrNull(form.untilDay), series }
  switch (kind) {
    case 'FILING':
    case 'POOL_FILING': {
      const filing = { ...common, covers: form.covers, filedAt: form.fromDay, documentNo }
      return run(recordFilingMutation, { year, committee, filing })
    }
    case 'MEETING':
      return run(recordMeetingMutation, {
        year,
        committee,
        meeting: { ...common, ...lasting, place: textOrNull(form.place) },
      })
    case 'RESULT_NOTICE':
      return run(recordResultNoticeMutation, { year, committee, notice: { ...common, ...lasting } })
    case 'ENTRUSTMENT': {
      const letter = { ...common, issuedOn: form.fromDay, documentNo: form.documentNo }
      return run(recordEntrustmentMutation, { declaration, letter })
    }
    case 'BAN': {
      const ban = { ...common, decidedOn: form.fromDay, until: lasting.to, series, documentNo }
      return run(recordBanMutation, { declaration, ban })
    }
    case 'PAPER_RECEIPT': {
      const receipt = { receivedOn: form.fromDay, copies: form.copies, duplex: form.duplex, note: common.note }
      return run(correctPaperReceiptMutation, { record: replaced!.id, receipt })
    }
  }
}
