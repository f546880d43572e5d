import type { TypedDocumentNode } from '@apollo/client'
import { computed } from 'vue'
import type { DeclarationFilter } from '../graphql/gql/graphql'
import { useCalm } from './use-calm'
import { useQuery } from '../graphql/use-query'
import { useFilter } from './use-filter'

/**
 * A question under the page's filter for which the page's figures don't wait: it is asked after them, and under another
 * filter its part of the page says itself until then that it is old (`isEarlier`).
 */
export function useBeside<Data>(query: TypedDocumentNode<Data, { filter: DeclarationFilter }>) {
  const { filter } = useFilter()
  const isCalm = useCalm()
  const wanted = computed((before?: DeclarationFilter | null) => (isCalm.value ? filter.value : (before ?? null)))
  const answer = useQuery(query, () => wanted.value && { filter: wanted.value }, { isBeside: true })
  const isEarlier = computed(
    () => answer.data.value !== null && JSON.stringify(answer.asked.value?.filter) !== JSON.stringify(filter.value),
  )
  return { ...answer, isEarlier }
}
