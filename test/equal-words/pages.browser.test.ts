import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { openBrowser, pageSignedIn } from '../support/browser'
import { signedIn } from '../support/client'
import { accountYear } from './account-year'
import { apiFigures } from './api-figures'
import { differences } from './figure'
import { pageFigures } from './page-figures'

let app: App
let browser: Browser
beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

test.each([
  ['bureau', '市人社局'],
  ['yiwu', '伊吾县人社局'],
  ['agriculture', '市农业农村局'],
])('what %s sees on its pages is what the API tells under the same words', async (username, displayName) => {
  const from = await accountYear(await signedIn(app, username), username, 2026)
  const page = await pageSignedIn(browser, app, displayName)
  const seen = await pageFigures(page, from.committeeNames)
  const told = await apiFigures(from)
  const known = new Set(told.map(({ word, entity }) => `${entity}｜${word}`))
  expect(seen.filter(({ word, entity }) => known.has(`${entity}｜${word}`)).length).toBeGreaterThan(40)
  expect(differences([...told, ...seen])).toEqual([])
  await page.context().close()
})
