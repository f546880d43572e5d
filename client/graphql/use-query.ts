import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { onScopeDispose, shallowRef, toValue, watch, type MaybeRefOrGetter, type Ref } from 'vue'
import { retryWait } from '../connection/retry-wait'
import { onStale } from '../connection/stale'
import { byItself, client } from './client'
import { failureOf, isPassing, type Failure } from './failure'
import { noteLag } from './page-state'

export interface QueryState<Data> {
  /**
   * The last answer. While other variables are asked with, it stays, so that nothing jumps, and the page is marked; when
   * they can't be answered it is gone.
   */
  data: Ref<Data | null>
  failure: Ref<Failure | null>
  loading: Ref<boolean>
  refetch(): Promise<void>
  /** Asks anew by the page's own accord, never sharing an answer asked for earlier; what is shown stays meanwhile. */
  refresh(): Promise<void>
}

interface Asking {
  /** By the page's own accord: what is shown stays as it is until the answer is there. */
  quiet?: boolean
  /** In a row that came to nothing before this one. */
  tries?: number
}

/**
 * A query that follows its variables and the data; null variables ask nothing. What can't be answered now is asked again
 * by itself until it is.
 */
export function useQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<Variables | null>,
): QueryState<Data> {
  const data = shallowRef<Data | null>(null)
  const failure = shallowRef<Failure | null>(null)
  const loading = shallowRef(true)
  const question = Symbol('question')
  /** The variables that `data` answers. */
  let answered: string | null = null
  let latest = 0

  function show(answer: Data | null, key: string | null): void {
    data.value = answer
    answered = key
    noteLag(question, null)
  }

  /** Figures of these variables stay while the server can't be reached; anything else would be taken for the answer. */
  function fail(found: Failure, key: string, { quiet = false, tries = 0 }: Asking): void {
    const kept = quiet && data.value !== null && answered === key && isPassing(found)
    if (kept) noteLag(question, 'KEPT')
    else {
      show(null, null)
      failure.value = found
    }
    const own = latest
    if (isPassing(found)) void retryWait(tries).then(() => (own === latest ? again(tries + 1) : undefined))
  }
  const again = (tries: number) => ask({ quiet: true, tries })

  async function ask(asking: Asking = {}): Promise<void> {
    latest += 1
    const own = latest
    const asked = toValue(variables)
    if (!asked) return show(null, null)
    const key = JSON.stringify(asked)
    if (data.value !== null && answered !== key) noteLag(question, 'EARLIER')
    if (!asking.quiet) loading.value = true
    try {
      const context = asking.quiet ? byItself : {}
      const answer = await client.query({ query, variables: asked, fetchPolicy: 'network-only', context })
      if (own !== latest) return
      failure.value = null
      show((answer.data ?? null) as Data | null, key)
    } catch (error) {
      if (own === latest) fail(failureOf(error), key, asking)
    } finally {
      if (own === latest) loading.value = false
    }
  }

  watch(
    () => JSON.stringify(toValue(variables)),
    () => ask(),
    { immediate: true },
  )
  const stop = onStale(() => void ask({ quiet: true }))
  onScopeDispose(() => {
    stop()
    latest += 1
    noteLag(question, null)
  })
  return { data, failure, loading, refetch: () => ask(), refresh: () => ask({ quiet: true }) }
}
