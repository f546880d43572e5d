import { useI18n } from 'vue-i18n'
import { filterFields } from '../../schema/field/filter'
import { figureLabel, measureLabel } from '../../schema/vocabulary'
import { comparisonTables } from '../filter/page-address'
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
  /** @param code of the table @param name such as 系列申报对比 */
  function tableName(code: keyof typeof comparisonTables, name: string): string {
    const group = of(filterFields[comparisonTables[code]].name)
    return t(name.endsWith('评审对比') ? 'report.comparedReviewed' : 'report.comparedDeclared', { group })
  }
  return { measureName, yearName, tableName }
}
