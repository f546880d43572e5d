import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useCycles } from '../portal/use-cycles'
import type { DeclarationFilter } from '../graphql/gql/graphql'
import { sameAs } from './same-as'
import { filterOfQuery } from './url'
import { useLinks } from './use-links'

/** The page's filter. It is stored only in the URL. */
export function useFilter() {
  const route = useRoute()
  const router = useRouter()
  const { openingYear } = useCycles()
  const filter = computed(sameAs(() => filterOfQuery(route.query, openingYear.value)))
  const year = computed(() => filter.value?.year[0] ?? null)
  const { pageLink, ...links } = useLinks(() => filter.value)

  /** Sets some fields and keeps the others. Parameters outside the filter, such as page and open row, are removed. */
  function set(part: Partial<DeclarationFilter>): void {
    void router.push(pageLink({ ...filter.value, ...part }))
  }

  function clear(): void {
    void router.push(pageLink({ year: filter.value?.year ?? [] }))
  }

  return { filter, year, set, clear, ...links }
}
