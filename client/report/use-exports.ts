import { onScopeDispose, ref } from 'vue'
import type { Failure } from '../graphql/failure'
import { retryWait } from '../connection/retry-wait'
import { cancelExport, isUnderWay, runningExports, startExport, type RunningExport } from './exports'

/** ms between two looks while something is under way. */
const interval = 700

/** What the account exports; looked after while the page is open and something is under way. */
export function useExports() {
  const list = ref<RunningExport[]>([])
  const refusal = ref<Failure | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0

  async function look(tries = 0): Promise<void> {
    clearTimeout(timer)
    latest += 1
    const own = latest
    const known = await runningExports()
    if (own !== latest) return
    if (!known) {
      await retryWait(tries)
      return own === latest ? look(tries + 1) : undefined
    }
    list.value = known
    if (list.value.some(isUnderWay)) timer = setTimeout(() => void look(), interval)
  }

  async function start(name: string, query: string, purpose?: string): Promise<void> {
    refusal.value = await startExport(name, query, purpose)
    await look()
  }

  async function remove(id: string): Promise<void> {
    await cancelExport(id)
    await look()
  }

  /** Fetched by the browser itself; it is gone from the server then. */
  function taken(id: string): void {
    list.value = list.value.filter((entry) => entry.id !== id)
  }

  void look()
  onScopeDispose(() => {
    latest += 1
    clearTimeout(timer)
  })
  return { list, refusal, start, remove, taken }
}
