/** An error of the system or the database; `code` is Node's or an SQLSTATE. */
export interface Cause extends Error {
  code?: string
}

/** An error and all that it wraps: drivers wrap the system's errors, and a pool wraps the drivers'. */
export function causesOf(error: unknown): Cause[] {
  if (!(error instanceof Error)) return []
  const { cause, previous, errors } = error as Error & { previous?: unknown; errors?: unknown[] }
  return [error, ...[cause, previous, ...(errors ?? [])].flatMap(causesOf)]
}
