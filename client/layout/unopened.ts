import { readonly, shallowRef } from 'vue'
import type { Router } from 'vue-router'

const address = shallowRef<string | null>(null)

/** The address of a page that couldn't be opened just now; null if there is none. */
export const unopened = readonly(address)

/** Notes pages that can't be opened: without the network, or because an upgrade of the portal took their scripts away. */
export function noteUnopened(router: Router): void {
  router.onError((_error, to) => (address.value = router.resolve(to.fullPath).href))
  router.afterEach(() => (address.value = null))
}
