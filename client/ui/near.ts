import { computed, onMounted, onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'

/** How far below the screen something is prepared. */
const rootMargin = '300px'
/** Milliseconds until it is prepared anyway, so that it can be printed or read without the network. */
const pause = 10_000

export interface Near<Value> {
  /** What is to be drawn; null until the element was near the screen. */
  shown: Readonly<ShallowRef<Value | null>>
  /** Whether something else than `shown` is drawn at once, because the element is near. */
  waits: Readonly<Ref<boolean>>
}

/**
 * What an element shows that takes long to draw. It gets a new value while it is on the screen or near it, and otherwise
 * when it comes there, or the page is about to be printed, or after a pause.
 */
export function useNear<Value extends object>(
  element: Readonly<Ref<HTMLElement | null>>,
  value: () => Value,
): Near<Value> {
  const shown: ShallowRef<Value | null> = shallowRef(null)
  const near = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  let isPrinting = false
  const watcher = new IntersectionObserver((seen) => (near.value = seen.at(-1)!.isIntersecting), { rootMargin })
  function stop(): void {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
  function take(): void {
    stop()
    shown.value = value()
  }
  function takeSoon(): void {
    if (isPrinting) return take()
    stop()
    if (shown.value === value()) return
    // After what is drawn quickly is painted, in a separate task: several that come near at once are not drawn in one go.
    if (near.value) frame = requestAnimationFrame(() => (timer = setTimeout(take)))
    else timer = setTimeout(take, pause)
  }
  /** Also of what changes for paper, such as the colours of a dark page. */
  function print(): void {
    isPrinting = true
    take()
  }
  const endPrint = () => (isPrinting = false)
  onMounted(() => {
    addEventListener('beforeprint', print)
    addEventListener('afterprint', endPrint)
    watcher.observe(element.value!)
    takeSoon()
  })
  watch([near, value], takeSoon)
  onScopeDispose(() => {
    watcher.disconnect()
    stop()
    removeEventListener('beforeprint', print)
    removeEventListener('afterprint', endPrint)
  })
  return { shown, waits: computed(() => near.value && shown.value !== null && shown.value !== value()) }
}
