import { computed, onBeforeUnmount, shallowRef } from 'vue'
import { focusWanted } from './focus-wanted'

/** The open dialogs and drawers, the topmost last. */
const layers = shallowRef<readonly HTMLElement[]>([])

/** The topmost one, which keeps the focus within it; null without any. */
export const topLayer = computed(() => layers.value.at(-1) ?? null)

/** For a dialog: the handler of its first focus, which puts it on top until it is unmounted. */
export function useDialogLayer() {
  let own: HTMLElement | null = null

  onBeforeUnmount(() => (layers.value = layers.value.filter((layer) => layer !== own)))

  return (event: Event): void => {
    own = event.target as HTMLElement
    layers.value = [...layers.value, own]
    focusWanted(event)
  }
}
