import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'

sampleToReadInBrowser()

/** Adds up the bytes of all scripts as they are sent, compressed, without the headers of their answers. */
async function countScripts(page: Page): Promise<() => number> {
  const devTools = await page.context().newCDPSession(page)
  const scripts = new Set<string>()
  let bytes = 0
  devTools.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId))
  devTools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await devTools.send('Network.enable')
  return () => bytes
}

test('the sign-in page needs 90 KB of script, and the first chart after it 380 KB', async () => {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  const bytes = await countScripts(page)
  await page.goto(app.url, { waitUntil: 'networkidle' })
  const signIn = bytes()
  // Without a pointer, which would rest on a link and bring the script of its tip.
  await page.getByRole('button', { name: /^市人社局/ }).press('Enter')
  await page.getByRole('heading', { name: '总览' }).waitFor()
  await page.locator('.chart svg').first().waitFor()
  const chart = bytes()
  console.info(`scripts: sign-in ${signIn}, first chart ${chart} bytes`)
  expect(signIn).toBeGreaterThan(10_000)
  expect(signIn).toBeLessThanOrEqual(90 * 1024)
  expect(chart).toBeGreaterThan(signIn)
  expect(chart).toBeLessThanOrEqual(380 * 1024)
})
