import { useI18n } from 'vue-i18n'
import { formatCount } from '../locale/format'
import { onlyNameOf, type ChartPart } from './part'

/** What can be done with a part, for its tooltip. */
export function usePartWords() {
  const { t } = useI18n()
  return (part: ChartPart | undefined): string[] => {
    if (!part) return []
    const n = formatCount(part.count)
    return part.only
      ? [t('chart.only', { name: onlyNameOf(part) }), t('chart.openToo', { n })]
      : [t('chart.open', { n })]
  }
}
