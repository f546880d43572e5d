import { useI18n } from 'vue-i18n'
import { stageLabel } from '../../schema/vocabulary'
import type { RecordPaperReceiptMutation } from '../graphql/gql/graphql'
import { formatCount } from '../locale/format'
import { useLabel } from '../locale/label'
import { showToast } from '../ui/toast'
import { useUndo } from '../ui/use-undo'
import { withdrawRecordMutation } from './document'

export type PaperRecorded = RecordPaperReceiptMutation['recordPaperReceipt']

/** More receipts than that are withdrawn one by one, each with its reason. */
const mostUndone = 20
/** Kept with the withdrawal, as written by the office. */
const undoReason = '误登记，随即撤销'

/** Says how much paper was recorded and where that moved the declarations, and withdraws these receipts if it was a mistake. */
export function usePaperUndo() {
  const { t } = useI18n()
  const { word } = useLabel()
  const offerUndo = useUndo()
  const movedWords = ({ received, moved }: PaperRecorded) =>
    moved
      .map(({ stage, count }) => {
        const words = { n: formatCount(count), stage: word(stageLabel, stage) }
        return t(count === received ? 'record.paperMovedAll' : 'record.paperMoved', words)
      })
      .join('')

  return (recorded: PaperRecorded) => {
    const { received, records } = recorded
    const text = t('record.paperDone', { n: formatCount(received), moved: movedWords(recorded) })
    if (received === 0 || received > mostUndone) return showToast(text)
    offerUndo(text, async (run) => {
      for (const { id } of records) {
        if (!(await run(withdrawRecordMutation, { record: id, reason: undoReason }))) return null
      }
      return records
    })
  }
}
