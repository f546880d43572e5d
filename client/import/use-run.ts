import { computed, onScopeDispose, watch, type ComputedRef } from 'vue'
import { useQuery, type QueryState } from '../graphql/use-query'
import type { ImportRunQuery, ImportRunQueryVariables } from '../graphql/gql/graphql'
import { useChanged } from '../connection/use-changed'
import { importRunQuery } from './document'
import type { ShownRun } from './shown'

/** Milliseconds between requests while an import runs, in case no progress message arrives. */
const pollInterval = 5000

/** An import that is kept up to date, even when another page changes it. */
export function useRun(
  id: () => string,
): QueryState<ImportRunQuery, ImportRunQueryVariables> & { run: ComputedRef<ShownRun | null> } {
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
    if (run.value?.state === 'READING' || run.value?.progress) timer = setTimeout(query.refresh, pollInterval)
  })
  onScopeDispose(() => clearTimeout(timer))
  return { ...query, run }
}
