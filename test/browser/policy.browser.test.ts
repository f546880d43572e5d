import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { openBrowser, pageSignedIn } from '../support/browser'

let app: App
let browser: Browser
let page: Page
const violations: string[] = []

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  browser = await openBrowser()
  page = await pageSignedIn(browser, app, '市人社局')
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) violations.push(message.text())
  })
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

test('every page works under the policy, charts and their tooltips too', async () => {
  const paths = [
    '/overview',
    '/declarations?year=2026',
    '/pending?year=2026',
    '/findings?year=2026',
    '/committees?year=2026',
  ]
  for (const path of [...paths, '/statistics?year=2026', '/reports?year=2026', '/import', '/cycle', '/calendar']) {
    await page.goto(`${app.url}${path}`, { waitUntil: 'networkidle' })
    for (const chart of await page.locator('canvas').all()) {
      if (await chart.isVisible()) await chart.hover({ force: true })
    }
  }
  expect(violations).toEqual([])
})

/** As text, because it runs in the page. */
const planting = `(async () => {
  const add = (name, text) => document.head.append(Object.assign(document.createElement(name), { textContent: text }))
  add('script', 'window.planted = true')
  add('style', 'body { color: rgb(1, 2, 3) }')
  const image = document.createElement('img')
  image.setAttribute('onerror', 'window.planted = true')
  image.src = '/nowhere.png'
  document.body.append(image)
  await new Promise((done) => setTimeout(done, 500))
  return { script: 'planted' in window, style: getComputedStyle(document.body).color }
})()`

test('a script or a sheet that somebody brings into a page does nothing', async () => {
  const ran = await page.evaluate<{ script: boolean; style: string }>(planting)
  expect(ran.script).toBe(false)
  expect(ran.style).not.toBe('rgb(1, 2, 3)')
})
