import { expect, test } from 'vitest'
import { pageSignedIn } from '../support/browser'
import { signedIn } from '../support/client'
import { some } from '../support/some'
import { accountYear } from './account-year'
import { apiFigures } from './api-figures'
import { differences } from './figure'
import { pageFigures } from './page-figures'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'

sampleToReadInBrowser()

const accounts = [
  ['bureau', '市人社局'],
  ['yiwu', '伊吾县人社局'],
  ['agriculture', '市农业农村局'],
] as const

test.each(some(accounts, 1, 'equal words on pages'))(
  'what %s sees on its pages is what the API tells under the same words',
  async (username, displayName) => {
    const from = await accountYear(await signedIn(app, username), username, 2026)
    const page = await pageSignedIn(browser, app, displayName)
    const seen = await pageFigures(page, from.committeeNames)
    const expected = await apiFigures(from)
    const known = new Set(expected.map(({ word, entity }) => `${entity}｜${word}`))
    expect(seen.filter(({ word, entity }) => known.has(`${entity}｜${word}`)).length).toBeGreaterThan(40)
    expect(differences([...expected, ...seen])).toEqual([])
    await page.context().close()
  },
)
