import { readonly, shallowRef } from 'vue'
import { askReady } from './outage'
import { retryWait } from './retry-wait'

const lost = shallowRef(false)

/** Whether a script of the page couldn't be fetched: only when it is reloaded, it gets it. */
export const lostScript = readonly(lost)

/** For another page, which may have all its scripts. */
export const forgetLost = () => (lost.value = false)

/** Resolves when the portal answers, whatever it says. */
export async function whenReachable(): Promise<void> {
  for (let tries = 0; !(await askReady()); tries += 1) await retryWait(tries)
}

/**
 * Runs a script that the page loads only when it is needed. Every `import()` is in one of these: Chromium never fetches a
 * script again in the same page that it couldn't fetch once, so the page is reloaded when the portal can be reached.
 */
export async function bringScript<Script>(load: () => Promise<Script>): Promise<Script> {
  try {
    return await load()
  } catch (error) {
    lost.value = true
    throw error
  }
}

/** The same, when it is called. */
export const later =
  <Script>(load: () => Promise<Script>) =>
  () =>
    bringScript(load)
