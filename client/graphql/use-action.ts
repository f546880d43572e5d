import { ref, type Ref } from 'vue'
import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { client } from './client'
import { failureOf, type Failure } from './failure'

export interface Action {
  busy: Ref<boolean>
  refusal: Ref<Failure | null>
  /** The answer, or null where it was refused; then `refusal` says why. */
  run<Data, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    options?: ActionOptions,
  ): Promise<Data | null>
}

interface ActionOptions {
  /** The answer is for one look: no cache keeps it. */
  isSecret?: boolean
}

/** One thing at a time that a person does, and what was said against it. */
export function useAction(): Action {
  const busy = ref(false)
  const refusal = ref<Failure | null>(null)

  async function run<Data, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    { isSecret = false }: ActionOptions = {},
  ): Promise<Data | null> {
    busy.value = true
    refusal.value = null
    try {
      const { data } = await client.mutate<Data, OperationVariables>({
        mutation,
        variables,
        ...(isSecret && { fetchPolicy: 'no-cache' }),
      })
      return data ?? null
    } catch (error) {
      refusal.value = failureOf(error)
      return null
    } finally {
      busy.value = false
    }
  }

  return { busy, refusal, run }
}
