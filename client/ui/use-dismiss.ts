import { onBeforeUnmount, onMounted, type Ref } from 'vue'

/**
 * Closes an open `<details>` menu on a click outside or on Escape. Escape also returns the focus to the menu's button.
 */
export function useDismiss(menu: Readonly<Ref<HTMLDetailsElement | null>>): void {
  function byClick(event: Event): void {
    if (menu.value && !menu.value.contains(event.target as Node)) menu.value.open = false
  }

  function byKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !menu.value?.open) return
    menu.value.open = false
    menu.value.querySelector('summary')?.focus()
  }

  onMounted(() => {
    document.addEventListener('click', byClick)
    document.addEventListener('keydown', byKey)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('click', byClick)
    document.removeEventListener('keydown', byKey)
  })
}
