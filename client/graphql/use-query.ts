import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { onScopeDispose, shallowRef, toValue, watch, type MaybeRefOrGetter, type Ref } from 'vue'
import { onStale } from '../live/stale'
import { byItself, client } from './client'
import { failureOf, type Failure } from './failure'

export interface QueryState<Data> {
  /** The last answer; stays while the next one is under way, so that nothing jumps. */
  data: Ref<Data | null>
  failure: Ref<Failure | null>
  loading: Ref<boolean>
  refetch(): Promise<void>
  /** Asks anew by the page's own accord, never sharing an answer asked for earlier; what is shown stays meanwhile. */
  refresh(): Promise<void>
}

/** A query that follows its variables and the data; null variables ask nothing. */
export function useQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<Variables | null>,
): QueryState<Data> {
  const data = shallowRef<Data | null>(null)
  const failure = shallowRef<Failure | null>(null)
  const loading = shallowRef(true)
  let turn = 0

  /** @param quiet since the data changed: what is shown stays as it is until the answer is there, or for want of one */
  async function ask(quiet = false): Promise<void> {
    const asked = toValue(variables)
    if (!asked) return
    turn += 1
    const own = turn
    if (!quiet) loading.value = true
    try {
      const context = quiet ? byItself : {}
      const answer = await client.query({ query, variables: asked, fetchPolicy: 'network-only', context })
      if (own !== turn) return
      data.value = (answer.data ?? null) as Data | null
      failure.value = null
    } catch (error) {
      if (own === turn && !(quiet && data.value)) failure.value = failureOf(error)
    } finally {
      if (own === turn) loading.value = false
    }
  }

  watch(
    () => JSON.stringify(toValue(variables)),
    () => ask(),
    { immediate: true },
  )
  const stop = onStale(() => void ask(true))
  onScopeDispose(() => {
    stop()
    turn += 1
  })
  return { data, failure, loading, refetch: () => ask(), refresh: () => ask(true) }
}
