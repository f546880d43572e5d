/**
 * Calls back in the next task: before it the browser answers a click, but doesn't paint where tasks have priorities, because
 * a page that is painted at each step is there later.
 *
 * @returns how to stop
 */
export function inNextTask(work: () => void): () => void {
  if ('scheduler' in window) {
    const stopped = new AbortController()
    window.scheduler.postTask(work, { priority: 'user-blocking', signal: stopped.signal }).catch((error: unknown) => {
      if (!stopped.signal.aborted) throw error
    })
    return () => stopped.abort()
  }
  const timer = setTimeout(work)
  return () => clearTimeout(timer)
}

/** Resolves in the next task. */
export const nextTask = (): Promise<void> => new Promise((resolve) => void inNextTask(resolve))
