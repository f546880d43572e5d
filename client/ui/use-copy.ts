import { onScopeDispose, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { copyText } from './copy-text'
import { showToast } from './toast'

/** ms for which a button says that it has copied. */
const saidFor = 2000

/** For buttons that copy: `copied` is what was copied just now. That the browser refused is said by a message. */
export function useCopy() {
  const { t } = useI18n()
  const copied = ref<string | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(timer))

  async function copy(text: string): Promise<void> {
    clearTimeout(timer)
    const worked = await copyText(text)
    copied.value = worked ? text : null
    if (!worked) return showToast(t('ui.notCopied'), { failed: true })
    timer = setTimeout(() => (copied.value = null), saidFor)
  }
  return { copied, copy }
}
