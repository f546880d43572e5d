import { retryWait } from './retry-wait'

/** Attempts to fetch a file of styles once more before its page fails. */
const mostRepeats = 2

/**
 * Fetches a file of styles once more that couldn't be fetched. Vite does so neither when it fails nor when its page is
 * opened the next time, which then has no styles.
 */
export function repeatStyles(): void {
  const failures = new WeakMap<HTMLLinkElement, number>()
  async function repeat(event: Event): Promise<void> {
    const link = event.target
    if (!(link instanceof HTMLLinkElement) || link.rel !== 'stylesheet') return
    const before = failures.get(link) ?? 0
    failures.set(link, before + 1)
    if (before < mostRepeats) event.stopImmediatePropagation()
    await retryWait(before)
    // The same address, and the same place among other styles: only another kind has it fetched.
    link.rel = ''
    link.rel = 'stylesheet'
  }
  // Events of links don't bubble.
  addEventListener('error', (event) => void repeat(event), { capture: true })
}
