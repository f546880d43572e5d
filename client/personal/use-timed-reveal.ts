import { onScopeDispose, ref, type Ref } from 'vue'

export interface TimedReveal {
  /** Null while hidden. */
  value: Ref<string | null>
  secondsLeft: Ref<number>
  show(value: string): void
  hide(): void
}

/** Shows a value for some seconds. It is hidden earlier if the page is no longer visible. */
export function useTimedReveal(seconds: number): TimedReveal {
  const value = ref<string | null>(null)
  const secondsLeft = ref(0)
  let timer: ReturnType<typeof setInterval> | undefined

  function hide(): void {
    clearInterval(timer)
    value.value = null
  }

  function show(shown: string): void {
    clearInterval(timer)
    value.value = shown
    secondsLeft.value = seconds
    timer = setInterval(() => {
      secondsLeft.value -= 1
      if (secondsLeft.value <= 0) hide()
    }, 1000)
  }

  const hideOnLeave = () => {
    if (document.hidden) hide()
  }
  document.addEventListener('visibilitychange', hideOnLeave)
  onScopeDispose(() => {
    hide()
    document.removeEventListener('visibilitychange', hideOnLeave)
  })
  return { value, secondsLeft, show, hide }
}
