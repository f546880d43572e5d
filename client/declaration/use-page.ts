import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { DeclarationSortField, SortDirection } from '../graphql/gql/graphql'
import { pageSizes } from '../filter/page-address'

const cursorOf = (offset: number) => (offset === 0 ? null : btoa(`row:${offset - 1}`).replace(/=+$/, ''))

/** The list's page, sort order and open row. They are in the URL besides the filter. */
export function usePage() {
  const route = useRoute()
  const router = useRouter()
  const size = computed(() => pageSizes.find((value) => value === Number(route.query.size)) ?? 50)
  const page = computed(() => Math.max(1, Math.trunc(Number(route.query.page)) || 1))
  const sort = computed(() => {
    const [field, direction] = String(route.query.sort ?? '').split('.')
    if (!field) return null
    return { field: field as DeclarationSortField, direction: (direction === 'desc' ? 'DESC' : 'ASC') as SortDirection }
  })
  /** The sort order as a part of an export's address. */
  const sortSearch = computed(() =>
    sort.value ? `&sort=${sort.value.field}${sort.value.direction === 'DESC' ? '.desc' : ''}` : '',
  )
  const open = computed(() => (typeof route.query.open === 'string' ? route.query.open : null))
  const after = computed(() => cursorOf((page.value - 1) * size.value))

  function go(part: Record<string, string | number | undefined>): void {
    const query = Object.fromEntries(
      Object.entries({ ...route.query, ...part }).filter(([, value]) => value !== undefined),
    )
    void router.push({ query: query as Record<string, string> })
  }

  /** Changes from ascending to descending to the default order. */
  function sortBy(field: DeclarationSortField): void {
    const now = sort.value
    const next = now?.field !== field ? field : now.direction === 'ASC' ? `${field}.desc` : undefined
    go({ sort: next, page: undefined })
  }

  return { size, page, sort, sortSearch, open, after, go, sortBy }
}
