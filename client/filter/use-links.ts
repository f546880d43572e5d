import { computed } from 'vue'
import { useRoute, type RouteLocationRaw } from 'vue-router'
import { queryOfDifference, queryOfFilter } from '../../schema/field/filter-address'
import type { DeclarationFilter } from '../graphql/gql/graphql'
import { narrowed, narrows } from './narrowed'
import { sameAs } from './same-as'

/**
 * The links of numbers. `filter` says under which conditions they are counted: those of the answer that is shown, so that a
 * number opens its rows also while the page asks for others, and a changed filter draws it once.
 */
export function useLinks(filter: () => Partial<DeclarationFilter> | null | undefined) {
  const route = useRoute()
  /** What the page keeps of its address under another filter. */
  const kept = computed(
    sameAs(() => Object.fromEntries((route.meta.keeps ?? []).map((name) => [name, route.query[name]]))),
  )

  const here = computed(sameAs(() => ({ name: route.name ?? 'start', params: route.params })))

  /** The address of this page under a filter. Named, so that the link is the same whatever the page's conditions are. */
  const pageLink = (own: Partial<DeclarationFilter>) => ({
    ...here.value,
    query: { ...kept.value, ...queryOfFilter(own) },
  })

  const linksFrom = (from: () => Partial<DeclarationFilter>) => ({
    /**
     * A link to the rows behind a number. `part` is what the number counts.
     *
     * @param asOf the past day of the number; null for the present
     */
    rowsLink(part: Partial<DeclarationFilter>, asOf: string | null = null): RouteLocationRaw {
      const query = queryOfFilter(narrowed(from(), part))
      return { name: 'declarations', query: asOf ? { ...query, asOf } : query }
    },

    /** A link to both figures of a difference: what `part` counts now and on a past day. */
    differenceLink: (part: Partial<DeclarationFilter>, day: string): RouteLocationRaw => ({
      name: 'difference',
      query: queryOfDifference(narrowed(from(), part), null, { year: null, day }),
    }),

    /** A link to this page narrowed to `part`; undefined if it shows nothing else already. */
    onlyLink: (part: Partial<DeclarationFilter>): RouteLocationRaw | undefined =>
      narrows(from(), part) ? pageLink(narrowed(from(), part)) : undefined,
  })

  /** The links under the conditions of this moment, for what makes them later, when somebody follows them. */
  function linksNow() {
    const now = filter() ?? {}
    return linksFrom(() => now)
  }

  return { pageLink, linksNow, ...linksFrom(() => filter() ?? {}) }
}
