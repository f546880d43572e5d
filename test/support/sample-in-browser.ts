import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from './app'
import { openBrowser } from './browser'

/** The sample's portal, for all tests of a file that imports it: started before them, stopped after them. */
export let app: App
/** A Chromium beside it. */
export let browser: Browser

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})
