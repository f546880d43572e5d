/** The process of the database server, as its own files show it. OUTSIDE: another machine's, which shows nothing. */
export type ServerState = 'RUNNING' | 'STOPPING' | 'GONE' | 'OUTSIDE'

/** HASTEN: end the clients that a stopping server waits for. END: the portal can't bring the server back. */
export type Step = 'WAIT' | 'HASTEN' | 'START' | 'END'

/** Starts without success after which the portal ends: with their pauses a minute and a half. */
export const mostStarts = 10

/** What to do about a database that can't be reached. Only a server of the portal's own is ever started or given up. */
export function nextStep(server: ServerState, failedStarts: number): Step {
  if (server === 'STOPPING') return 'HASTEN'
  if (server !== 'GONE') return 'WAIT'
  return failedStarts < mostStarts ? 'START' : 'END'
}

/** ms until the next step: longer after each failed start, and in any case no longer than half a minute. */
export function pauseAfter(attempts: number, failedStarts: number): number {
  const starting = failedStarts > 0 ? 250 * 2 ** (failedStarts - 1) : 0
  const asking = Math.min(50 * 1.5 ** attempts, 2000)
  return Math.min(Math.max(starting, asking), 30_000)
}

/** ms for which the database must have been there, for an earlier failed start to count no longer. */
const steady = 5000

/** Failed starts at the beginning of an outage: a server that died again at once was started in vain. */
export function startsInVain(failedStarts: number, wasThere: number): number {
  return wasThere < steady ? failedStarts : 0
}
