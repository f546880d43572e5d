import type { Page } from 'playwright-core'

/** The page's router. */
const router = `document.querySelector('#app').__vue_app__.config.globalProperties.$router`

/**
 * From now on a click goes nowhere: the address that it would open is kept instead, so that thousands of clicks need no
 * page each. Only `go` opens a page.
 */
export async function holdAddresses(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    window.held = null
    window.going = false
    ${router}.beforeEach((to) => {
      if (window.going) return true
      window.held = to.fullPath
      return false
    })
  })()`)
}

/** The address that the act would have opened; null if none. */
export async function heldAddress(page: Page, act: () => Promise<void>): Promise<string | null> {
  await page.evaluate('window.held = null')
  await act()
  return page.evaluate<string | null>('new Promise((done) => requestAnimationFrame(() => done(window.held)))')
}

const unanswered = new WeakMap<Page, { count: number }>()

export function watchRequests(page: Page): void {
  const state = { count: 0 }
  unanswered.set(page, state)
  page.on('request', () => (state.count += 1))
  page.on('requestfinished', () => (state.count -= 1))
  page.on('requestfailed', () => (state.count -= 1))
}

const frames = (page: Page) =>
  page.evaluate<boolean>(`new Promise((done) => {
    let left = 4
    const next = () => (left-- > 0 ? requestAnimationFrame(next) : done(!document.querySelector('[aria-busy=true], .skeleton')))
    next()
  })`)

/** Opens a page of the portal without loading the portal again, and waits until it asks nothing any more. */
export async function go(page: Page, address: string): Promise<void> {
  await page.evaluate(`(async () => {
    window.going = true
    await ${router}.push(${JSON.stringify(address)})
    window.going = false
  })()`)
  await page.locator('main h1').first().waitFor()
  const state = unanswered.get(page)!
  for (let quiet = 0; quiet < 2;) quiet = (await frames(page)) && state.count === 0 ? quiet + 1 : 0
}
