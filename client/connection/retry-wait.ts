/** s; the last one goes on. */
const waits = [1, 2, 4, 8, 15, 30]

/**
 * Until the next try to connect: longer each time, never the same for all pages, since a server that starts again
 * meets them all at once. A network that is back or a page that is looked at again doesn't wait.
 *
 * @param tries that failed before this one
 */
export function retryWait(tries: number): Promise<void> {
  const wait = (waits[tries] ?? waits.at(-1)!) * 1000 * (0.5 + Math.random())
  return new Promise((resolve) => {
    const woken = new AbortController()
    const go = () => {
      clearTimeout(timer)
      woken.abort()
      resolve()
    }
    const timer = setTimeout(go, wait)
    window.addEventListener('online', go, { signal: woken.signal })
    document.addEventListener('visibilitychange', () => !document.hidden && go(), { signal: woken.signal })
  })
}
