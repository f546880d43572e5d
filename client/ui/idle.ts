import { onMounted, onScopeDispose, ref, type Ref } from 'vue'

/** Milliseconds that a page has for what is read first, and after which also a busy browser does the rest. */
const pause = 500
const patience = 2000

/** Milliseconds, where nothing else is said and the browser can't say that it has nothing to do. */
const usual = 1000

/**
 * Calls back when the browser has nothing to do. Safari can't say when.
 *
 * @param timeout milliseconds after which it calls back in any case; without it a busy browser never does
 * @returns how to stop
 */
export function whenIdle(work: () => void, timeout?: number): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, timeout ?? usual)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(work, timeout === undefined ? {} : { timeout })
  return () => cancelIdleCallback(asked)
}

/**
 * Whether a while passed since the component was mounted, and the browser had nothing to do: then comes what nobody waits for.
 * Its questions would keep the server and the browser from those that are waited for.
 */
export function useIdle(): Readonly<Ref<boolean>> {
  const isIdle = ref(false)
  let stop = () => {}
  onMounted(() => {
    const timer = setTimeout(() => (stop = whenIdle(() => (isIdle.value = true), patience)), pause)
    stop = () => clearTimeout(timer)
  })
  onScopeDispose(() => stop())
  return isIdle
}
