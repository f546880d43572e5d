import { useI18n } from 'vue-i18n'
import { figureLabel, measureLabel } from '../../schema/vocabulary'
import { useLabel } from '../locale/label'

/** What 年度对比 calls the figures and years of its tables, which are Chinese as on paper, in the page's language. */
export function useComparedWords() {
  const { t } = useI18n()
  const { of } = useLabel()
  const labels = Object.values({ ...figureLabel, ...measureLabel })

  function measureName(measure: string): string {
    const label = labels.find(({ zh }) => zh === measure)
    return label ? of(label) : measure
  }

  /** @param header such as 2025同期, 2026 or 2025最终 */
  function yearName(header: string): string {
    const [, year, view] = /^(\d{4})(同期|最终)?$/.exec(header) ?? []
    if (view === '同期') return t('report.sameDayOf', { year })
    return view === '最终' ? t('report.finalOf', { year }) : header
  }
  return { measureName, yearName }
}
