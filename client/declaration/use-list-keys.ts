import { useEventListener } from '@vueuse/core'
import type { Ref } from 'vue'

interface Keys {
  /** Chooses or leaves the focused row. */
  choose: (place: number) => void
  help: () => void
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), textarea, select, [role=dialog]') !== null

/**
 * Keys of the list: j and k go to the next and previous row, Enter opens it, x chooses it, / searches, ? shows them all.
 *
 * @param page the element with the rows and the search
 */
export function useListKeys(page: Readonly<Ref<HTMLElement | null>>, { choose, help }: Keys): void {
  const openers = () => [...(page.value?.querySelectorAll<HTMLElement>('button.open') ?? [])]
  const place = () => openers().findIndex((opener) => opener.closest('tr')?.contains(document.activeElement))
  const go = (to: number) =>
    openers()
      .at(Math.max(0, Math.min(to, openers().length - 1)))
      ?.focus()

  const acts: Record<string, () => void> = {
    j: () => go(place() + 1),
    k: () => go(place() - 1),
    x: () => place() >= 0 && choose(place()),
    '/': () => page.value?.querySelector<HTMLElement>('input[type=search]')?.focus(),
    '?': help,
  }

  useEventListener(document, 'keydown', (event) => {
    const act = acts[event.key]
    if (!act || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    event.preventDefault()
    act()
  })
}
