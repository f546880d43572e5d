import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { DeclarationSort, DeclarationSortField, SortDirection } from '../graphql/gql/graphql'
import { pageSizes, scrolled } from '../filter/page-address'

/** Where pages begin and end, so that the pages beside them are found without counting rows. */
interface Ends {
  startCursor?: string | null
  endCursor?: string | null
}

/** An order as in the address. */
const writtenSort = ({ field, direction }: DeclarationSort) => (direction === 'DESC' ? `${field}.desc` : field)

/** Parts of the address that another order or another size makes wrong. */
const firstPage = { page: undefined, after: undefined, before: undefined }

/**
 * The list's page, sort order and open row. They are in the URL besides the filter.
 *
 * @param urgent whether the list begins with what is most urgent when no order is chosen
 */
export function usePage(urgent: () => boolean = () => false) {
  const route = useRoute()
  const router = useRouter()
  const size = computed(() => pageSizes.find((value) => value === Number(route.query.size)) ?? 50)
  /** Whether all pages are one list that is scrolled. */
  const scrolls = computed(() => route.query.size === scrolled)
  const page = computed(() => Math.max(1, Math.trunc(Number(route.query.page)) || 1))
  const sort = computed(() => {
    const [field, direction] = String(route.query.sort ?? '').split('.')
    if (!field) return urgent() ? { field: 'URGENCY' as const, direction: 'ASC' as const } : null
    return { field: field as DeclarationSortField, direction: (direction === 'desc' ? 'DESC' : 'ASC') as SortDirection }
  })
  /** The sort order as a part of an export's address. */
  const sortSearch = computed(() =>
    sort.value ? `&sort=${sort.value.field}${sort.value.direction === 'DESC' ? '.desc' : ''}` : '',
  )
  const open = computed(() => (typeof route.query.open === 'string' ? route.query.open : null))
  /** The past day of which the rows are; null for the present. */
  const asOf = computed(() => (typeof route.query.asOf === 'string' ? route.query.asOf : null))
  /** Which rows are asked for. An address without a cursor, such as an older one, names the page by its number. */
  const place = computed(() => {
    const { after, before } = route.query
    if (page.value > 1 && typeof after === 'string') return { after, skip: 0 }
    if (page.value > 1 && typeof before === 'string') return { before, skip: 0 }
    return { skip: (page.value - 1) * size.value }
  })

  function go(part: Record<string, string | number | undefined>): void {
    const query = Object.fromEntries(
      Object.entries({ ...route.query, ...part }).filter(([, value]) => value !== undefined),
    )
    void router.push({ query: query as Record<string, string> })
  }

  /** Goes to another page. Without the ends of the shown page, or further than the next one, by its number. */
  function openPage(to: number, ends: Ends | null): void {
    const after = to === page.value + 1 ? (ends?.endCursor ?? undefined) : undefined
    const before = to === page.value - 1 && to > 1 ? (ends?.startCursor ?? undefined) : undefined
    // A cursor belongs to one order, which a list without a chosen one may leave when nothing is late any more.
    const kept = sort.value && (after ?? before) ? { sort: writtenSort(sort.value) } : {}
    go({ ...kept, page: to > 1 ? to : undefined, after, before })
  }

  /** Null is the default order. */
  function sortBy(next: DeclarationSort | null): void {
    go({ sort: next ? writtenSort(next) : undefined, ...firstPage })
  }

  const resize = (to: number | string) => go({ size: to, ...firstPage })

  return { size, scrolls, page, sort, sortSearch, open, asOf, place, go, openPage, resize, sortBy }
}
