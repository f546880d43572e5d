import { readonly, shallowRef, watch } from 'vue'
import type { Router } from 'vue-router'
import { isTyping } from '../access/typed'
import { forgetLost, lostScript, whenReachable } from '../connection/script'

const address = shallowRef<string | null>(null)

/** The address of a page that couldn't be opened just now; null if there is none. */
export const unopened = readonly(address)

/** Notes pages that can't be opened: without the network, or because an upgrade of the portal took their scripts away. */
export function noteUnopened(router: Router): void {
  router.onError((_error, to) => (address.value = router.resolve(to.fullPath).href))
  router.afterEach((to, from) => {
    address.value = null
    if (to.path !== from.path) forgetLost()
  })
}

const key = 'reloaded'
/** ms between two reloads by itself: a script may be missing for good. */
const pause = 60_000

/** Reloads the page when the portal answers, if it lacks a script: at the address that couldn't be opened, if there is one. */
export function reloadWhenLost(): void {
  watch(lostScript, async (isLost) => {
    if (!isLost) return
    await whenReachable()
    if (isTyping() || Date.now() - Number(sessionStorage.getItem(key) ?? 0) < pause) return
    sessionStorage.setItem(key, String(Date.now()))
    if (address.value) location.assign(address.value)
    else location.reload()
  })
}
