import { onMounted, onScopeDispose, ref, type Ref } from 'vue'

/**
 * Counts from 0 to `last`, one in each task. A page mounts its parts step by step, from top to bottom, because a page that
 * is mounted at once keeps the browser from painting and from answering a click.
 */
export function useMountSteps(last: number): Readonly<Ref<number>> {
  const step = ref(0)
  let timer: ReturnType<typeof setTimeout> | undefined
  function count(): void {
    step.value += 1
    if (step.value < last) timer = setTimeout(count)
  }
  onMounted(() => (timer = setTimeout(count)))
  onScopeDispose(() => clearTimeout(timer))
  return step
}

/** Milliseconds that a page has for what is read first, and after which also a busy browser does the rest. */
const pause = 500
const patience = 2000

/**
 * Whether a while passed since the component was mounted, and the browser had nothing to do: then comes what nobody waits for.
 * Its questions would keep the server and the browser from those that are waited for.
 */
export function useIdle(): Readonly<Ref<boolean>> {
  const isIdle = ref(false)
  const end = () => (isIdle.value = true)
  let stop = () => {}
  onMounted(() => {
    const timer = setTimeout(() => {
      // Safari has no idle time.
      if (!('requestIdleCallback' in window)) return end()
      const asked = requestIdleCallback(end, { timeout: patience })
      stop = () => cancelIdleCallback(asked)
    }, pause)
    stop = () => clearTimeout(timer)
  })
  onScopeDispose(() => stop())
  return isIdle
}
