import { onScopeDispose, ref } from 'vue'
import type { Failure } from '../graphql/failure'
import { retryWait } from '../connection/retry-wait'
import { cancelExport, isRunning, runningExports, startExport, type RunningExport } from './exports'

/** Milliseconds between requests while an export is running. */
const interval = 700

/** The account's exports. They are polled while the page is open and an export is running. */
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
    if (list.value.some(isRunning)) timer = setTimeout(() => void look(), interval)
  }

  async function start(name: string, query: string, purpose?: string): Promise<void> {
    refusal.value = await startExport(name, query, purpose)
    await look()
  }

  async function remove(id: string): Promise<void> {
    await cancelExport(id)
    await look()
  }

  /** The browser has downloaded the file, and the server has deleted it. */
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
