import { ref, type Ref } from 'vue'
import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { client } from './client'
import type { Failure } from './failure'
import { failureOf } from './failure-of'
import { outdateAnswers } from './kept-answer'

export interface Action {
  busy: Ref<boolean>
  /** Why the last request was refused. */
  refusal: Ref<Failure | null>
  /** Sends a mutation. Returns null if it was refused. */
  run<Data, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    options?: ActionOptions<Data>,
  ): Promise<Data | null>
  /** Sends a query once. Returns null if it was refused. */
  ask<Data, Variables extends OperationVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data | null>
}

/** An object of an answer, with what the cache identifies it by. */
interface Identified {
  __typename?: string
  id?: string
}

interface ActionOptions<Data> {
  /** The answer holds a secret, so the cache must not keep it. */
  isSecret?: boolean
  /** What is no longer there: it leaves every list that is shown. */
  removed?: (answer: Data) => readonly Identified[]
}

/** A request that a person starts by a click, with its state. */
export function useAction(): Action {
  const busy = ref(false)
  const refusal = ref<Failure | null>(null)

  async function send<Data>(request: () => Promise<{ data?: unknown }>): Promise<Data | null> {
    busy.value = true
    refusal.value = null
    try {
      const { data } = await request()
      return (data ?? null) as Data | null
    } catch (error) {
      refusal.value = failureOf(error)
      return null
    } finally {
      busy.value = false
    }
  }

  return {
    busy,
    refusal,
    run: (mutation, variables, { isSecret = false, removed } = {}) =>
      send(() =>
        client.mutate<unknown, OperationVariables>({
          mutation,
          variables,
          ...(isSecret && { fetchPolicy: 'no-cache' }),
          update: (cache, { data }) => {
            if (!removed || !data) return
            for (const thing of removed(data as never)) cache.evict({ id: cache.identify({ ...thing }) })
          },
        }).finally(outdateAnswers),
      ),
    ask: (query, variables) =>
      send(() => client.query<unknown, OperationVariables>({ query, variables, fetchPolicy: 'no-cache' })),
  }
}
