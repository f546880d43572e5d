const waiting: (() => void)[] = []
let isTaken = false

/**
 * Resolves when a request may be sent: one in each task, because a browser needs several milliseconds to send one, and a
 * page that mounts asks several questions at once.
 */
export function requestTask(): Promise<void> {
  return new Promise((resolve) => {
    if (isTaken) return waiting.push(resolve)
    isTaken = true
    resolve()
    setTimeout(releaseNext)
  })
}

function releaseNext(): void {
  const next = waiting.shift()
  isTaken = next !== undefined
  if (!next) return
  next()
  setTimeout(releaseNext)
}
