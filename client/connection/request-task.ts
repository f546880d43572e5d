let free: Promise<void> = Promise.resolve()

/**
 * Resolves when a request may be sent: one in each task, because a browser needs several milliseconds to send one, and a
 * page that mounts asks several questions at once.
 */
export function requestTask(): Promise<void> {
  const begins = free
  free = begins.then(() => new Promise((resolve) => setTimeout(resolve)))
  return begins
}
