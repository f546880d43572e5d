import { computed } from 'vue'
import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router'
import { useCycles } from '../portal/use-cycles'
import type { DeclarationFilter } from '../graphql/gql/graphql'
import { narrowed } from './narrowed'
import { filterOfQuery, queryOfFilter } from './url'

/** The page's filter: the URL is its only home. */
export function useFilter() {
  const route = useRoute()
  const router = useRouter()
  const { openingYear } = useCycles()
  const filter = computed(() => filterOfQuery(route.query, openingYear.value))
  const year = computed(() => filter.value?.year[0] ?? null)

  /** Sets some fields, keeps the others; what isn't the filter's (a page, an open row) is dropped. */
  function set(part: Partial<DeclarationFilter>): void {
    void router.push({ query: queryOfFilter({ ...filter.value, ...part }) })
  }

  function clear(): void {
    void router.push({ query: queryOfFilter({ year: filter.value?.year ?? [] }) })
  }

  /** The list behind a number: this filter narrowed by what the number counts. */
  function rowsLink(part: Partial<DeclarationFilter>): RouteLocationRaw {
    return { name: 'declarations', query: queryOfFilter(narrowed(filter.value ?? {}, part)) }
  }

  return { filter, year, set, clear, rowsLink }
}
