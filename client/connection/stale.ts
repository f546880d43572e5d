import { onChange } from './socket'

/** ms; gathers what changes together, and spreads the pages of an office that all hear of it at once. */
const gather = () => 1000 + Math.random() * 1000

const works = new Set<() => void>()
let stale = false
let timer: ReturnType<typeof setTimeout> | undefined

/** Runs soon after the data changed; for a page that nobody looks at, once when it is looked at again. Returns how to stop. */
export function onStale(work: () => void): () => void {
  works.add(work)
  return () => works.delete(work)
}

onChange(({ importRun }) => {
  if (importRun !== null) return
  stale = true
  if (!document.hidden) timer ??= setTimeout(refresh, gather())
})

document.addEventListener('visibilitychange', () => {
  if (stale && !timer) refresh()
})

function refresh(): void {
  timer = undefined
  if (document.hidden) return
  stale = false
  for (const work of works) work()
}
