import type { TypedDocumentNode } from '@apollo/client'
import { computed } from 'vue'
import { useFilter } from '../filter/use-filter'
import type { DeclarationFilter } from '../graphql/gql/graphql'
import { useQuery } from '../graphql/use-query'
import { formatDay } from '../locale/format'
import { useCycles } from '../portal/use-cycles'
import { usePortal } from '../portal/use-portal'
import { dayYearBefore } from '../../schema/year-before'
import { isClosed } from './view'

/** The rows of the year before under the page's filter; `asOf` is its day that is as far into the year as today. */
export interface LastYear {
  filter: DeclarationFilter
  asOf: string | null
}

/** Whether the page's year is over, and what it is compared with. */
export function useLastYear() {
  const { filter } = useFilter()
  const { holdsData } = useCycles()
  const { portal } = usePortal()
  const today = computed(() => formatDay(portal.value?.now))
  /** Null for several years. */
  const only = computed(() => (filter.value?.year.length === 1 ? filter.value.year[0]! : null))
  const closed = computed(() => isClosed(filter.value))
  const lastYear = computed((): LastYear | null => {
    if (!filter.value || only.value === null || !holdsData(only.value - 1)) return null
    return {
      filter: { ...filter.value, year: [only.value - 1] },
      asOf: closed.value ? null : dayYearBefore(today.value),
    }
  })
  return { closed, lastYear }
}

/** Last year's answer to a question of the page, and what it counts, or will count while there is none; null without any. */
export function useEarlier<Data>(query: TypedDocumentNode<Data, { filter: DeclarationFilter; asOf?: string | null }>) {
  const { lastYear } = useLastYear()
  const { data: earlier, asked, failure } = useQuery(query, () => lastYear.value && { ...lastYear.value })
  const compared = computed((): LastYear | null => {
    if (failure.value) return null
    return asked.value ? { filter: asked.value.filter, asOf: asked.value.asOf ?? null } : lastYear.value
  })
  return { earlier, compared }
}
