import { computed } from 'vue'
import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router'
import { useCycles } from '../portal/use-cycles'
import type { DeclarationFilter } from '../graphql/gql/graphql'
import { narrowed, narrows } from './narrowed'
import { filterOfQuery } from './url'
import { queryOfDifference, queryOfFilter } from '../../schema/field/filter-address'

/** The page's filter. It is stored only in the URL. */
export function useFilter() {
  const route = useRoute()
  const router = useRouter()
  const { openingYear } = useCycles()
  const filter = computed(() => filterOfQuery(route.query, openingYear.value))
  const year = computed(() => filter.value?.year[0] ?? null)

  /** What the page keeps of its address under another filter. */
  const kept = () => Object.fromEntries((route.meta.keeps ?? []).map((name) => [name, route.query[name]]))

  /** Sets some fields and keeps the others. Parameters outside the filter, such as page and open row, are removed. */
  function set(part: Partial<DeclarationFilter>): void {
    void router.push({ query: { ...kept(), ...queryOfFilter({ ...filter.value, ...part }) } })
  }

  function clear(): void {
    void router.push({ query: { ...kept(), ...queryOfFilter({ year: filter.value?.year ?? [] }) } })
  }

  /**
   * A link to the rows behind a number. `part` is what the number counts.
   *
   * @param asOf the past day of the number; null for the present
   */
  function rowsLink(part: Partial<DeclarationFilter>, asOf: string | null = null): RouteLocationRaw {
    const query = queryOfFilter(narrowed(filter.value ?? {}, part))
    return { name: 'declarations', query: asOf ? { ...query, asOf } : query }
  }

  /** A link to both figures of a difference: what `part` counts now and on a past day. */
  const differenceLink = (part: Partial<DeclarationFilter>, day: string): RouteLocationRaw => ({
    name: 'difference',
    query: queryOfDifference(narrowed(filter.value ?? {}, part), null, { year: null, day }),
  })

  /** A link to this page narrowed to `part`; undefined if it shows nothing else already. */
  function onlyLink(part: Partial<DeclarationFilter>): RouteLocationRaw | undefined {
    const from = filter.value ?? {}
    return narrows(from, part) ? { query: { ...kept(), ...queryOfFilter(narrowed(from, part)) } } : undefined
  }

  return { filter, year, set, clear, rowsLink, differenceLink, onlyLink }
}
