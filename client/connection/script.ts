import { readonly, shallowRef } from 'vue'
import { atPortal } from './base-path'
import { retryWait } from './retry-wait'

const lost = shallowRef(false)

/** Whether a script of the page couldn't be fetched: only when it is reloaded, it gets it. */
export const lostScript = readonly(lost)

/** For another page, which may have all its scripts. */
export const forgetLost = () => (lost.value = false)

async function isReachable(): Promise<boolean> {
  try {
    await fetch(atPortal('/health/ready'))
    return true
  } catch {
    return false
  }
}

/** Resolves when the portal answers, whatever it says. */
export async function whenReachable(): Promise<void> {
  for (let tries = 0; !(await isReachable()); tries += 1) await retryWait(tries)
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

/** The same, when it is called first. */
export function later<Script>(load: () => Promise<Script>): () => Promise<Script> {
  let loaded: Promise<Script> | null = null
  return () => {
    loaded ??= bringScript(load)
    loaded.catch(() => (loaded = null))
    return loaded
  }
}
