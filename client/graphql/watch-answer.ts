import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { client } from './client'

/**
 * Calls back whenever the cache holds another answer than the page has, usually because a mutation returned the object.
 *
 * @returns how to stop
 */
export function watchAnswer<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  changed: (answer: Data) => void,
): () => void {
  return client.cache.watch<Data, Variables>({
    query: client.cache.transformDocument(query),
    variables,
    // As the client reads an answer, so that it needn’t be read again.
    optimistic: true,
    // The first diff is the answer itself; what lacks a field is nothing to show.
    immediate: true,
    callback: ({ complete, result }, last) => {
      if (last && complete) changed(result as Data)
    },
  })
}
