import { useI18n } from 'vue-i18n'
import { refresh } from '../connection/stale'
import { useAction, type Action } from '../graphql/use-action'
import { showToast } from './toast'

/** Takes back by an operation of its own what was just done; null if it was refused. */
type TakeBack = (run: Action['run']) => Promise<unknown>

/**
 * Says that something was done, with 撤销 beside it for a few seconds. `takeBack` sends the operation that restores what
 * was before: docs/decisions/0060-undo.md.
 */
export function useUndo() {
  const { t } = useI18n()
  const { refusal, run } = useAction()

  async function undo(takeBack: TakeBack): Promise<void> {
    if (await takeBack(run)) showToast(t('ui.undone'))
    else showToast(refusal.value?.message || t('state.network'), { failed: true })
    refresh()
  }

  return (text: string, takeBack: TakeBack) =>
    showToast(text, { act: { name: t('ui.undo'), do: () => void undo(takeBack) } })
}
