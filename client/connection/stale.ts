import { onReturn } from './outage'
import { onChange } from './socket'

/** Milliseconds. Combines changes that follow each other, and spreads the requests of many open pages over time. */
const refreshDelay = () => 1000 + Math.random() * 1000

const listeners = new Set<() => void>()
let stale = false
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Calls `work` soon after the data changed, or, on a hidden page, once it is visible again. Returns a function that
 * stops it.
 */
export function onStale(work: () => void): () => void {
  listeners.add(work)
  return () => listeners.delete(work)
}

onChange(({ importRun }) => {
  if (importRun === null) setStale()
})

// During an outage changes may have been missed, and queries have failed.
onReturn(setStale)

document.addEventListener('visibilitychange', () => {
  if (stale && !timer) refresh()
})

function setStale(): void {
  stale = true
  if (!document.hidden) timer ??= setTimeout(refresh, refreshDelay())
}

/** Asks again for everything that the page shows. */
export function refresh(): void {
  clearTimeout(timer)
  timer = undefined
  if (document.hidden) return
  stale = false
  for (const work of listeners) work()
}
