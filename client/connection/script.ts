import { computed, readonly, ref, shallowRef } from 'vue'
import { atPortal } from './base-path'
import { retryWait } from './retry-wait'

/** How many scripts wait for the network. */
const waiting = ref(0)
const lost = shallowRef(false)

/** Whether a script of the page couldn't be fetched: only when it is reloaded, it gets it. */
export const lostScript = readonly(lost)
/** Whether a part of the page isn't there because its script can't be fetched now. */
export const lacksScript = computed(() => lost.value || waiting.value > 0)

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
 * script again in the same page that it couldn't fetch once, so without the network it isn't tried.
 */
export async function bringScript<Script>(load: () => Promise<Script>): Promise<Script> {
  // A machine without any network reaches the portal that runs on it.
  if (!navigator.onLine) {
    waiting.value += 1
    await whenReachable()
    waiting.value -= 1
  }
  try {
    return await load()
  } catch (error) {
    lost.value = true
    throw error
  }
}

/** The same, when it is called first; afterwards it is there, also without the network. */
export function later<Script>(load: () => Promise<Script>): () => Promise<Script> {
  let loaded: Promise<Script> | null = null
  return () => {
    loaded ??= bringScript(load)
    loaded.catch(() => (loaded = null))
    return loaded
  }
}
