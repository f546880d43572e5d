import { onMounted, onScopeDispose, ref, type Ref } from 'vue'

/** How far below the screen something is prepared. */
const rootMargin = '300px'
/** Milliseconds until it is prepared anyway, so that it can be printed or read without the network. */
const pause = 10_000

/** True from when the element is first on the screen or near it, or the page is about to be printed, or after a pause. */
export function useNear(element: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<boolean>> {
  const near = ref(false)
  // In a separate task: several that come near at once are not drawn in one go.
  const watcher = new IntersectionObserver(
    (seen) => seen.some(({ isIntersecting }) => isIntersecting) && setTimeout(begin),
    { rootMargin },
  )
  let timer: ReturnType<typeof setTimeout> | undefined
  function begin(): void {
    near.value = true
    leave()
  }
  function leave(): void {
    watcher.disconnect()
    clearTimeout(timer)
    removeEventListener('beforeprint', begin)
  }
  onMounted(() => {
    addEventListener('beforeprint', begin)
    watcher.observe(element.value!)
    timer = setTimeout(begin, pause)
  })
  onScopeDispose(leave)
  return near
}
