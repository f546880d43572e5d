import { expect, test } from 'vitest'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { signedIn } from '../support/client'
import { some } from '../support/some'
import { finished } from './opening'
import { everyPage } from './page'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'

sampleToReadInBrowser()

/** Runs in the page before its scripts: adds up how far what is shown moves, as Chromium counts it. */
const watchShifts = `window.shifted = 0
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { window.shifted += value }))
    .observe({ type: 'layout-shift', buffered: true })`

test.each([
  ['a desk', desktop],
  ['a phone', phone],
])('on %s nothing jumps while a page loads', async (place, size) => {
  const page = await pageSignedIn(browser, app, '市人社局', size)
  await page.addInitScript(watchShifts)
  const jumping: Record<string, number> = {}
  for (const path of some(await everyPage(await signedIn(app, 'bureau')), 8, `shift ${place}`)) {
    await page.goto(`${app.url}${path}`)
    await page.locator('main h1').first().waitFor()
    await finished(page)
    const shifted = await page.evaluate<number>('window.shifted')
    if (shifted >= 0.02) jumping[path] = shifted
  }
  expect(jumping).toEqual({})
  await page.context().close()
})
