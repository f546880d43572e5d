import { computed } from 'vue'
import { useQuery } from '../graphql/use-query'
import { employerNamesQuery } from './document'
import { useFilter } from './use-filter'

/** The names of the filter's employers, by their ids. Nothing is asked without such a condition. */
export function useEmployerNames() {
  const { filter } = useFilter()
  const { data } = useQuery(employerNamesQuery, () => {
    const { year, employer } = filter.value ?? {}
    return year && employer?.length ? { filter: { year, employer } } : null
  })
  return computed((): Record<string, string> => {
    const { keys = [], labels = [] } = data.value?.statistics ?? {}
    return Object.fromEntries(keys.map(([id], at) => [id!, labels[at]?.[0] ?? id!]))
  })
}
