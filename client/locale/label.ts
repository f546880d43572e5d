import { useI18n } from 'vue-i18n'
import type { Label } from '../../schema/vocabulary'

/** Labels in the page's language. An unknown code is shown as it is. */
export function useLabel() {
  const { locale } = useI18n()
  const of = (label: Label) => (locale.value === 'en' ? label.en : label.zh)
  const word = (labels: Record<string, Label>, code: string | null | undefined): string => {
    if (code === null || code === undefined) return ''
    const label = labels[code]
    return label ? of(label) : code
  }
  return { of, word }
}
