/** Requests that are sent in one task: a page's figures and last year's are shown when both are answered. */
const most = 2
let left = most
let isCounting = false
const waiting: (() => void)[] = []

/**
 * Resolves when a request may be sent: two in each task, because a browser needs several milliseconds to send one, and a
 * page that mounts asks several questions at once.
 */
export function requestTask(): Promise<void> {
  if (!isCounting) count()
  if (left === 0) return new Promise((resolve) => waiting.push(resolve))
  left -= 1
  return Promise.resolve()
}

function count(): void {
  isCounting = true
  setTimeout(() => {
    const next = waiting.splice(0, most)
    left = most - next.length
    isCounting = false
    if (next.length > 0) count()
    for (const send of next) send()
  })
}
