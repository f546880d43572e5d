import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { onReturn } from '../connection/outage'
import { onForget } from '../connection/portal-fetch'
import { onChange } from '../connection/socket'

/** Grows with every change of the data that this page makes or receives. */
let version = 0
/** The answers since the last change, by query and variables. */
let kept = new WeakMap<object, Map<string, unknown>>()
/** What was asked since the last change before its page was there, by query and variables. */
let coming = new WeakMap<object, Map<string, Promise<unknown>>>()

/** What was answered until now may be outdated. */
export function outdateAnswers(): void {
  version += 1
  kept = new WeakMap()
  coming = new WeakMap()
}

onChange(outdateAnswers)
onReturn(outdateAnswers)
onForget(async () => outdateAnswers())

/** The answer to a question that was asked before; null if there is none, or if the data changed since. */
export function keptAnswer<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Data | null {
  return (kept.get(query)?.get(JSON.stringify(variables)) ?? null) as Data | null
}

/** @returns what to call with the answer when it is there: it isn't kept if the data changed since it was asked for */
export function noteAnswer(query: object, variables: OperationVariables): (answer: unknown) => void {
  const asked = version
  return (answer) => {
    if (asked !== version) return
    const own = kept.get(query) ?? new Map<string, unknown>()
    kept.set(query, own.set(JSON.stringify(variables), answer))
  }
}

/** An answer for a question that a page will ask. */
export function noteComing(query: object, variables: OperationVariables, answer: Promise<unknown>): void {
  const own = coming.get(query) ?? new Map<string, Promise<unknown>>()
  coming.set(query, own.set(JSON.stringify(variables), answer))
}

/** The answer to a question that was asked before its page was there, for the one that asks it first; null if there is none. */
export function takeComing<Answer>(query: object, variables: OperationVariables): Promise<Answer> | null {
  const own = coming.get(query)
  const key = JSON.stringify(variables)
  const answer = own?.get(key) ?? null
  own?.delete(key)
  return answer as Promise<Answer> | null
}
