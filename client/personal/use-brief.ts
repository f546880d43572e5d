import { onScopeDispose, ref, type Ref } from 'vue'

export interface Brief {
  /** Null while nothing is shown. */
  value: Ref<string | null>
  secondsLeft: Ref<number>
  show(value: string): void
  hide(): void
}

/** Something that is shown for so many seconds, and no longer than its page is in sight. */
export function useBrief(seconds: number): Brief {
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

  const whenLeft = () => {
    if (document.hidden) hide()
  }
  document.addEventListener('visibilitychange', whenLeft)
  onScopeDispose(() => {
    hide()
    document.removeEventListener('visibilitychange', whenLeft)
  })
  return { value, secondsLeft, show, hide }
}
