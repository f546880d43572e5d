import { onMounted, onScopeDispose, ref, type Ref } from 'vue'

/**
 * Counts from 0 to `last`, one in each task. The parts of a page that are mounted each in their own turn, from top to
 * bottom, don't hold up a click or the first paint, as a whole page mounted at once does.
 */
export function useTurns(last: number): Readonly<Ref<number>> {
  const turn = ref(0)
  let timer: ReturnType<typeof setTimeout> | undefined
  function count(): void {
    turn.value += 1
    if (turn.value < last) timer = setTimeout(count)
  }
  onMounted(() => (timer = setTimeout(count)))
  onScopeDispose(() => clearTimeout(timer))
  return turn
}
