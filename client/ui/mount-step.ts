import { onMounted, onScopeDispose, ref, type Ref } from 'vue'
import { whenIdle } from './idle'
import { inNextTask } from './next-task'

/** @param later calls back when the next part may be mounted; returns how to stop */
function useSteps(last: number, later: (work: () => void) => () => void): Readonly<Ref<number>> {
  const step = ref(0)
  let stop = () => {}
  function wait(): void {
    stop = later(() => {
      step.value += 1
      if (step.value < last) wait()
    })
  }
  onMounted(wait)
  onScopeDispose(() => stop())
  return step
}

/**
 * Counts from 0 to `last`, one in each task. A page mounts its parts step by step, from top to bottom, because a page that
 * is mounted at once keeps the browser from painting and from answering a click.
 */
export const useMountSteps = (last: number) => useSteps(last, inNextTask)

/** Milliseconds after which also a busy browser mounts the next part. */
const patience = 200

/** Counts as `useMountSteps` does, each time when the browser has nothing to do: for what is beside that which is read first. */
export const useIdleSteps = (last: number) => useSteps(last, (work) => whenIdle(work, patience))
