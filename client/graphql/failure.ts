import type { ErrorCode } from './gql/graphql'

/** An error as a page shows it: the server's message and its code. */
export interface Failure {
  code: ErrorCode | 'NETWORK'
  message: string
}

/** The server sent no message, so the page shows its own. */
export const unreachable: Failure = { code: 'NETWORK', message: '' }

/** Errors that a retry may solve. A refusal stays the same, so it is not repeated. */
const transient: ReadonlySet<Failure['code']> = new Set(['NETWORK', 'INTERNAL', 'BUSY', 'DATABASE_AWAY', 'DATABASE_UNAVAILABLE', 'FINDINGS_PENDING', 'TOO_MANY_REQUESTS'])

export const isTransient = ({ code }: Failure): boolean => transient.has(code)

export const codeOf = (extensions?: Record<string, unknown>) => (extensions?.code ?? 'INTERNAL') as ErrorCode

/** The error in an answer's body; null if it has none. */
export function bodyFailure(text: string): Failure | null {
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

/** Reads the error of an HTTP route: `{ "error": { code, message } }`. */
export async function routeFailure(response: Response): Promise<Failure> {
  return bodyFailure(await response.text()) ?? unreachable
}
