import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { onReturn } from '../connection/outage'
import { onForget } from '../connection/portal-fetch'
import { onChange } from '../connection/socket'

/** Grows with every change of the data that this page makes or receives. */
let version = 0
/** Answers with the version that they belong to, by query and variables. */
let kept = new WeakMap<object, Map<string, { version: number; answer: unknown }>>()

/** What was answered until now may be outdated. */
export function outdateAnswers(): void {
  version += 1
}

onChange(outdateAnswers)
onReturn(outdateAnswers)
onForget(async () => {
  kept = new WeakMap()
})

/** The answer to a question that was asked before; null if there is none, or if the data changed since. */
export function keptAnswer<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Data | null {
  const last = kept.get(query)?.get(JSON.stringify(variables))
  return last?.version === version ? (last.answer as Data) : null
}

/** @returns what to call with the answer when it is there: it belongs to the version in which it was asked for */
export function noteAnswer(query: object, variables: OperationVariables): (answer: unknown) => void {
  const asked = version
  return (answer) => {
    const own = kept.get(query) ?? new Map<string, { version: number; answer: unknown }>()
    kept.set(query, own.set(JSON.stringify(variables), { version: asked, answer }))
  }
}
