import { onMounted, onScopeDispose, ref, type Ref } from 'vue'
import { whenIdle } from './idle'

/** Resolves in the next task, before which the browser can paint, and answer a click. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

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

/** Milliseconds after which also a busy browser mounts the next part. */
const patience = 200

/** Counts as `useMountSteps` does, each time when the browser has nothing to do: for what is around that which is read first. */
export function useIdleSteps(last: number): Readonly<Ref<number>> {
  const step = ref(0)
  let stop = () => {}
  function wait(): void {
    stop = whenIdle(() => {
      step.value += 1
      if (step.value < last) wait()
    }, patience)
  }
  onMounted(wait)
  onScopeDispose(() => stop())
  return step
}
