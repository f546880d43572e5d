import type { ErrorCode } from './gql/graphql'
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

/** What a page tells: the server's sentence and its code. */
export interface Failure {
  code: ErrorCode | 'NETWORK'
  message: string
}

/** An unreachable server has a sentence of the page's own. */
export const unreachable: Failure = { code: 'NETWORK', message: '' }

/** What may be gone at the next try; the server's refusals stay what they are. */
const passing: ReadonlySet<Failure['code']> = new Set(['NETWORK', 'INTERNAL', 'BUSY', 'DATABASE_UNAVAILABLE', 'TOO_MANY_REQUESTS'])

export const isPassing = ({ code }: Failure): boolean => passing.has(code)

/** Any error of a request → sentence and code. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors
    return { code: codeOf(first?.extensions), message: first?.message ?? '' }
  }
  if (ServerError.is(error)) return bodyFailure(error.bodyText) ?? unreachable
  return unreachable
}

const codeOf = (extensions?: Record<string, unknown>) => (extensions?.code ?? 'INTERNAL') as ErrorCode

function bodyFailure(text: string): Failure | null {
  try {
    const body = JSON.parse(text) as {
      errors?: { message: string; extensions?: Record<string, unknown> }[]
      error?: Failure
    }
    const [first] = body.errors ?? []
    if (first) return { code: codeOf(first.extensions), message: first.message }
    return body.error ?? null
  } catch {
    return null
  }
}

/** A route's refusal: `{ "error": { code, message } }`. */
export async function routeFailure(response: Response): Promise<Failure> {
  return bodyFailure(await response.text()) ?? unreachable
}
