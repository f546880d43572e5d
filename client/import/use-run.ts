import { computed, onScopeDispose, watch, type ComputedRef } from 'vue'
import { useQuery, type QueryState } from '../graphql/use-query'
import type { ImportRunQuery } from '../graphql/gql/graphql'
import { useChanged } from '../connection/use-changed'
import { importRunQuery } from './document'
import type { ShownRun } from './shown'

/** ms; while something is under way, should no sign come through. */
const anyway = 5000

/** A run as it goes on, in this page or another. */
export function useRun(id: () => string): QueryState<ImportRunQuery> & { run: ComputedRef<ShownRun | null> } {
  const query = useQuery(importRunQuery, () => ({ id: id() }))
  const run = computed(() => {
    const found = query.data.value?.importRun
    return found?.id === id() ? found : null
  })
  useChanged(({ importRun }) => {
    if (importRun === id()) void query.refresh()
  })

  let timer: ReturnType<typeof setTimeout> | undefined
  watch(query.data, () => {
    clearTimeout(timer)
    if (run.value?.state === 'READING' || run.value?.progress) timer = setTimeout(query.refresh, anyway)
  })
  onScopeDispose(() => clearTimeout(timer))
  return { ...query, run }
}
