import type { Browser, Locator, Page } from 'playwright-core'
import { sample } from '../bench/sample-program'

/** Widths of a desk's and of a phone's window, with their heights. */
export const widths = { 1440: 900, 390: 844 }
export type Width = 1440 | 390
/** Pixels; what is below repeats what is above. */
const highest = 1700
/** Of 100; WebP of a page has some 40 KB. */
const quality = 45
/** Milliseconds in which charts on the screen are drawn. */
const drawn = 400
/** Pixels around an element that is the picture. */
const margin = 16

export interface Look {
  width: Width
  theme: 'light' | 'dark'
  language: 'zh' | 'en'
}

export const sizeOf = (width: Width) => ({ width, height: widths[width] })

/** A page that is signed in to this account, or to none. */
export async function open(
  browser: Browser,
  url: string,
  account: string | null,
  { width, theme, language }: Look,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: sizeOf(width),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  await context.addInitScript(
    ([theme, language]) => {
      localStorage.setItem('theme', theme!)
      localStorage.setItem('language', language!)
    },
    [theme, language],
  )
  if (account !== null) {
    const data = { username: account, password: sample.password }
    const response = await context.request.post(`${url}/session`, { headers: { 'x-portal': '1' }, data })
    if (!response.ok()) throw new Error(`${account}: ${response.status()} ${await response.text()}`)
    // Otherwise each picture has the offer of the first-visit tour.
    const tour = { headers: { 'x-portal': '1' }, data: { query: 'mutation { finishTour { toured } }' } }
    await context.request.post(`${url}/graphql`, tour)
  }
  return context.newPage()
}

/** Until nothing of the page is still loading. */
export async function loaded(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForSelector('.skeleton, [aria-busy=true]', { state: 'detached' })
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** What is over a page covers the window only. */
const heightOf = `document.querySelector('[role=dialog]') ? window.innerHeight : document.documentElement.scrollHeight`

/**
 * Makes the window as high as the page, so that its last chart is drawn, and the bar at the bottom of a phone is below
 * everything. @returns the page's box
 */
async function whole(page: Page): Promise<Box> {
  const { width, height } = page.viewportSize()!
  const high = Math.max(height, Math.min(await page.evaluate<number>(heightOf), highest))
  if (high > height) {
    await page.setViewportSize({ width, height: high })
    await loaded(page)
    // Charts are drawn in the frames after they have come on the screen.
    await page.waitForTimeout(drawn)
  }
  return { x: 0, y: 0, width, height: high }
}

async function around(page: Page, element: Locator): Promise<Box> {
  const box = (await element.boundingBox())!
  const { left, top, wide } = await page.evaluate<{ left: number; top: number; wide: number }>(
    '({ left: scrollX, top: scrollY, wide: document.documentElement.clientWidth })',
  )
  const x = Math.max(0, left + box.x - margin)
  const y = Math.max(0, top + box.y - margin)
  return { x, y, width: Math.min(box.width + 2 * margin, wide - x), height: box.height + 2 * margin }
}

/** A WebP of the page, or of one element of it. */
export async function picture(page: Page, element?: Locator): Promise<Buffer> {
  const window = page.viewportSize()!
  const box = element ? await around(page, element) : await whole(page)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    captureBeyondViewport: true,
    clip: { ...box, height: Math.min(box.height, highest), scale: 1 },
  })
  await session.detach()
  await page.setViewportSize(window)
  return Buffer.from(data, 'base64')
}
