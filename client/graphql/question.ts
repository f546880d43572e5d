import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { client, type backgroundRequest } from './client'
import { isCounted } from './counted'
import { noteComing, takeComing } from './kept-answer'

/** Asks the server; an answer of nothing but counts doesn’t go into the cache. */
const send = <Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  context: Partial<typeof backgroundRequest> = {},
) =>
  client.query<unknown, OperationVariables>({
    query,
    variables,
    fetchPolicy: isCounted(query) ? 'no-cache' : 'network-only',
    context,
  })

type Sent = ReturnType<typeof send>

/** Asks what a page will ask, while the page isn’t there yet. */
export function askEarly<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): void {
  // Nobody shares it by asking the same: the data may have changed since.
  const answer = send(query, variables, { queryDeduplication: false })
  // A failure is shown by the page that takes it.
  answer.catch(() => null)
  noteComing(query, variables, answer)
}

/** Prepares a question without asking it: the library compiles and reads it the first time, while nobody waits. */
export async function prepareQuestion<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<void> {
  const asked = { query, variables, fetchPolicy: 'cache-only' as const }
  await client.query<unknown, OperationVariables>(asked).catch(() => null)
}

/** The answer of the server, which may be on its way already. */
export async function ask<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  context?: Partial<typeof backgroundRequest>,
): Promise<Data | null> {
  const { data } = await ((context ? null : takeComing<Awaited<Sent>>(query, variables)) ??
    send(query, variables, context))
  return (data ?? null) as Data | null
}
