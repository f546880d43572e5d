import type { Page, Request } from 'playwright-core'

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

const unanswered = new WeakMap<Page, Set<Request>>()

/** Not a number of them: the answer to a request that was sent before would make it too small for ever. */
export function watchRequests(page: Page): void {
  const sent = new Set<Request>()
  unanswered.set(page, sent)
  page.on('request', (request) => sent.add(request))
  page.on('requestfinished', (request) => sent.delete(request))
  page.on('requestfailed', (request) => sent.delete(request))
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
  const sent = unanswered.get(page)!
  for (let quiet = 0; quiet < 2;) quiet = (await frames(page)) && sent.size === 0 ? quiet + 1 : 0
}

/**
 * Runs in the page. Sends a chart the events of a click with Shift at each point, and returns the address that each would
 * have opened. Thousands of clicks of the mouse, each with its own messages to the browser, take hours.
 */
const clickPoints = `async (chart, points) => {
  const root = chart.querySelector('svg')
  const corner = chart.getBoundingClientRect()
  const later = () => new Promise((done) => setTimeout(done))
  const found = []
  for (const { x, y } of points) {
    window.held = null
    const event = { clientX: corner.left + x, clientY: corner.top + y, bubbles: true, shiftKey: true }
    for (const type of ['mousemove', 'mousedown', 'mouseup', 'click']) root.dispatchEvent(new MouseEvent(type, event))
    await later()
    found.push(window.held)
  }
  return found
}`

export const heldAddresses = (page: Page, name: string, points: readonly { x: number; y: number }[]) =>
  page.evaluate<(string | null)[]>(
    `(${clickPoints})(document.querySelector('main [role=img][aria-label="${name}"]'), ${JSON.stringify(points)})`,
  )
