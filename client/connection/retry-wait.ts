import { onReturn } from './outage'

/** Seconds before each retry; the last one repeats. */
const waits = [1, 2, 4, 8, 15, 30]

/**
 * Waits before the next attempt, longer after each failure. The time is random, because otherwise all open pages would
 * ask a restarted server at once. Ends early when the network or the portal's database is back or the page becomes visible.
 *
 * @param tries number of failed attempts so far
 */
export function retryWait(tries: number): Promise<void> {
  const wait = (waits[tries] ?? waits.at(-1)!) * 1000 * (0.5 + Math.random())
  return new Promise((resolve) => {
    const listening = new AbortController()
    const go = () => {
      clearTimeout(timer)
      listening.abort()
      stop()
      resolve()
    }
    const timer = setTimeout(go, wait)
    const stop = onReturn(go)
    window.addEventListener('online', go, { signal: listening.signal })
    document.addEventListener('visibilitychange', () => !document.hidden && go(), { signal: listening.signal })
  })
}
