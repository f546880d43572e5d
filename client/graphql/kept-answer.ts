import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { onReturn } from '../connection/outage'
import { onForget } from '../connection/portal-fetch'
import { onChange } from '../connection/socket'
import { client } from './client'

/** Grows with every change of the data that this page makes or receives. */
let version = 0
/** The version that each answer in the cache belongs to, by query and variables. */
let versions = new WeakMap<object, Map<string, number>>()

/** What was answered until now may be outdated. */
export function outdateAnswers(): void {
  version += 1
}

onChange(outdateAnswers)
onReturn(outdateAnswers)
onForget(async () => {
  versions = new WeakMap()
})

/** The cache's answer to a question; null if there is none, or if the data changed since. */
export function keptAnswer<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Data | null {
  if (versions.get(query)?.get(JSON.stringify(variables)) !== version) return null
  return client.cache.readQuery<Data, Variables>({ query: client.cache.transformDocument(query), variables })
}

/** @returns what to call when the answer is there: it belongs to the version in which it was asked for */
export function noteAnswer(query: object, variables: OperationVariables): () => void {
  const asked = version
  return () => {
    const own = versions.get(query) ?? new Map<string, number>()
    versions.set(query, own.set(JSON.stringify(variables), asked))
  }
}
