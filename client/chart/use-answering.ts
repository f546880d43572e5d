import { nextTick, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { bringScript } from '../connection/script'
import type ChartDrawing from './ChartDrawing.vue'

type Drawing = typeof ChartDrawing

/**
 * The drawing that answers, which takes the place of a chart's picture when a pointer, a touch or the focus comes to it. It
 * takes a moment to fetch and draw: what was done to the picture until then is repeated on it.
 */
export function useAnswering(frame: Readonly<Ref<HTMLElement | null>>) {
  const drawing: ShallowRef<Drawing | null> = shallowRef(null)
  const isThere = ref(false)
  let moved: MouseEvent | null = null
  let held: MouseEvent | null = null
  let isPressed = false

  function wake(): void {
    if (drawing.value) return
    void bringScript(() => import('./ChartDrawing.vue')).then(
      (found) => (drawing.value = found.default),
      // Without the network the picture stays; it is tried again with the next touch.
      () => null,
    )
  }

  function repeat(event: MouseEvent, types: readonly string[]): void {
    const svg = frame.value?.querySelector('svg')
    for (const type of types) svg?.dispatchEvent(new PointerEvent(type, event))
  }

  /** Repeats a click, or the wish for a menu. */
  function repeatHeld(): void {
    if (held) repeat(held, ['mousemove', 'mousedown', 'mouseup', held.type])
    held = null
  }

  return {
    drawing,
    wake,
    onMove(event: MouseEvent): void {
      if (!isThere.value) moved = event
    },
    onPress(): void {
      isPressed = !isThere.value
    },
    /** A click whose press was on the picture. */
    onClick(event: MouseEvent): void {
      if (!isPressed) return
      isPressed = false
      event.preventDefault()
      held = event
      if (isThere.value) repeatHeld()
    },
    /** When the drawing is mounted. */
    async arrive(): Promise<void> {
      await nextTick()
      isThere.value = true
      if (moved && frame.value?.matches(':hover')) repeat(moved, ['mousemove'])
      moved = null
      repeatHeld()
    },
  }
}
