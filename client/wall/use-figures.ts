import { onScopeDispose, ref, shallowRef } from 'vue'
import type { WallFigures } from '../../schema/wall'
import { atPortal } from '../connection/base-path'
import { backgroundHeaders } from '../connection/portal-fetch'
import { retryWait } from '../connection/retry-wait'
import { openLink, takeToken } from './open-link'
import { pageChanged } from './page-changed'
import { refusalOf, type Refusal } from './refusal'

/** ms */
const interval = 60_000
const patience = 20_000

/** A pause between two questions, which `wake` ends. */
function pausing() {
  let wake = () => {}
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, interval)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  return { pause, wake: () => wake() }
}

/** The figures, asked for each minute; the last ones stay while the portal is away. */
export function useFigures() {
  const figures = shallowRef<WallFigures | null>(null)
  /** When they came, by this computer's clock in ms. */
  const receivedAt = ref(0)
  /** Whether the last question got no answer. */
  const isAway = ref(false)
  const refusal = ref<Refusal | null>(null)

  const { pause, wake } = pausing()
  let token = takeToken()
  let isLeft = false

  async function ask(): Promise<void> {
    if (token !== null) {
      refusal.value = await openLink(token)
      token = null
      if (refusal.value) return
    }
    const response = await fetch(atPortal(`/wall-figures${location.search}`), {
      headers: backgroundHeaders,
      signal: AbortSignal.timeout(patience),
    })
    refusal.value = response.ok ? null : await refusalOf(response)
    if (response.ok) figures.value = (await response.json()) as WallFigures
    else if (refusal.value === null) throw new Error(String(response.status))
  }

  async function run(): Promise<void> {
    let tries = 0
    while (!isLeft) {
      try {
        await ask()
        receivedAt.value = Date.now()
        // Revoked figures don't stay on the screen.
        if (refusal.value) figures.value = null
        isAway.value = false
        // A portal that was away may be a newer one, with another page.
        if (await pageChanged(tries > 0)) location.reload()
        tries = 0
        await pause()
      } catch {
        isAway.value = true
        await retryWait(tries)
        tries += 1
      }
    }
  }

  function onHash(): void {
    token = takeToken()
    if (token) wake()
  }

  window.addEventListener('hashchange', onHash)
  onScopeDispose(() => {
    isLeft = true
    window.removeEventListener('hashchange', onHash)
    wake()
  })
  void run()
  return { figures, receivedAt, isAway, refusal }
}
