import { useI18n } from 'vue-i18n'
import { filterLists, type FilterList } from '../../schema/field/filter-list'
import { useCycles } from '../portal/use-cycles'
import type { DeclarationFilter } from '../graphql/gql/graphql'
import { useLabel } from '../locale/label'

export interface Chip {
  field: keyof DeclarationFilter
  /** The list's entry that the chip stands for; null for a condition that is no list. */
  value: string | null
  name: string
}

/** The filter's conditions in words, one chip an entry; the year stands in the head and is none. */
export function useChips() {
  const { t } = useI18n()
  const { word } = useLabel()
  const { seriesName, bodyName } = useCycles()

  function nameOf(field: keyof DeclarationFilter, value: string): string {
    if (field === 'series') return seriesName(value)
    if (field === 'committee') return bodyName(value)
    if (field === 'employer') return t('filter.employer')
    if (field === 'finding') return t('filter.finding', { rule: value })
    const list = (filterLists as Partial<Record<keyof DeclarationFilter, FilterList>>)[field]
    return list ? word(list.words, value) : value
  }

  return (filter: DeclarationFilter): Chip[] =>
    (Object.entries(filter) as [keyof DeclarationFilter, unknown][]).flatMap(([field, value]): Chip[] => {
      if (field === 'year' || value === null || value === undefined) return []
      if (Array.isArray(value)) {
        const prefix = field === 'furthestStage' ? `${t('filter.furthestStage')}：` : ''
        return value.map((entry: string) => ({ field, value: entry, name: prefix + nameOf(field, entry) }))
      }
      if (field === 'overdue') return [{ field, value: null, name: t(value ? 'filter.overdue' : 'filter.notOverdue') }]
      if (field === 'pending') return [{ field, value: null, name: t(value ? 'filter.pending' : 'filter.notPending') }]
      if (field === 'search') return [{ field, value: null, name: `${t('filter.search')}：${String(value)}` }]
      return [{ field, value: null, name: t(`filter.${field}`, { day: String(value) }) }]
    })
}
