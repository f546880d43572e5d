import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { useFilter } from '../filter/use-filter'
import { useQuery } from '../graphql/use-query'
import { lateQuery } from './document'

/** Whether the list begins with what is most urgent when no order is chosen, and whether that is known yet. */
export function useUrgency() {
  const route = useRoute()
  const { filter } = useFilter()

  /** In a list of what waits, the most urgent comes first. */
  const isWaiting = computed(() => {
    const { pending, overdue, deadline, measure } = filter.value ?? {}
    const waits = measure?.some((one) => one === 'PENDING' || one === 'OVERDUE')
    return Boolean(pending ?? overdue ?? waits) || (deadline?.length ?? 0) > 0
  })
  /** An order or a place in one is in the address already; a past day's list is read as a record. */
  const isGiven = computed(() => ['sort', 'after', 'before', 'asOf'].some((name) => route.query[name]))
  const isAsked = computed(() => !isWaiting.value && !isGiven.value)
  const { data, failure, loading } = useQuery(lateQuery, () =>
    isAsked.value && filter.value ? { filter: filter.value } : null,
  )
  const isLate = computed(() => (data.value?.statistics.overdue?.[0] ?? 0) > 0)
  return {
    urgent: () => isWaiting.value || (isAsked.value && isLate.value),
    isKnown: computed(() => !isAsked.value || failure.value !== null || (data.value !== null && !loading.value)),
  }
}
