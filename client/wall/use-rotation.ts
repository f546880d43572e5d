import { useLocalStorage } from '@vueuse/core'
import { computed, ref, watch, type Ref } from 'vue'

/** Seconds for which a panel is shown. */
export const paces = [10, 20, 30, 60, 120] as const

/** Which panel is shown. One follows the other until a person pauses them; the pace is remembered on this computer. */
export function useRotation<Panel extends string>(panels: Ref<readonly Panel[]>) {
  const seconds = useLocalStorage<number>('wall-seconds', 20)
  const isPaused = ref(false)
  const place = ref(0)
  /** Grows with each change, also to the same panel, so that its time begins again. */
  const round = ref(0)
  const panel = computed(() => panels.value[place.value % panels.value.length]!)

  function show(next: number): void {
    const { length } = panels.value
    place.value = (next + length) % length
    round.value += 1
  }
  const step = (by: number) => show(place.value + by)

  watch(
    [round, seconds, isPaused],
    (_now, _before, onCleanup) => {
      if (isPaused.value) return
      const timer = setTimeout(() => step(1), seconds.value * 1000)
      onCleanup(() => clearTimeout(timer))
    },
    { immediate: true },
  )

  return { panel, seconds, isPaused, round, step, open: (wanted: Panel) => show(panels.value.indexOf(wanted)) }
}
