import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { layout } from '../../client/layout/locale'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { signedIn } from '../support/client'
import { some } from '../support/some'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'
import { axeFindings, ofLooks } from './axe'
import { finished } from './opening'
import { everyPage } from './page'
import { visitAll } from './together'

sampleToReadInBrowser()

const accounts = ['市人社局', '局领导', '市林草局', '巴里坤县人社局', '审计']
const screens = [
  { place: 'a desk', size: desktop },
  { place: 'a phone', size: phone },
]
const cases = accounts.flatMap((account) => screens.map((screen) => ({ account, ...screen })))
const looks = ['light', 'dark'].flatMap((theme) => ['normal', 'large'].map((text) => ({ theme, text })))

/** By the head's buttons, so that no page has to be loaded again for each look. */
async function look(page: Page, { theme, text }: (typeof looks)[number]): Promise<void> {
  const buttons = { theme: layout.zh.app.theme, text: layout.zh.app.largeTextHint }
  for (const [name, wanted] of Object.entries({ theme, text }))
    await page.evaluate(`(() => {
      const shown = document.documentElement.dataset.${name}
      if (shown !== '${wanted}') document.querySelector('header button[data-tip="${buttons[name as keyof typeof buttons]}"]').click()
    })()`)
  expect(await page.evaluate('({ ...document.documentElement.dataset })')).toMatchObject({ theme, text })
  await finished(page)
}

/** One part of the whole walk is `npm run test:axe -- -t "审计 on a phone"`. */
test.each(some(cases, 3, 'axe'))(
  'axe finds nothing on the pages of $account on $place, light, dark, in normal and large text',
  async ({ account, place, size }) => {
    const found: Record<string, string[]> = {}
    const paths = some(await everyPage(await signedIn(app, 'bureau')), 6, `axe ${account} ${place}`)
    const open = () => pageSignedIn(browser, app, account, size)
    await visitAll(`${account} on ${place}`, paths, open, async (page, path) => {
      await page.goto(`${app.url}${path}`)
      await page.locator('main h1').first().waitFor()
      await finished(page)
      const shownLooks = some(looks, 2, `axe ${account} ${place} ${path}`)
      for (const [index, shown] of shownLooks.entries()) {
        await look(page, shown)
        const findings = await axeFindings(page, index > 0 ? ofLooks : undefined)
        if (findings.length > 0) found[`${path} ${shown.theme} ${shown.text}`] = findings
      }
      return `${shownLooks.length} looks; ${Object.values(found).flat().length} findings in all`
    })
    expect(found).toEqual({})
  },
  3_600_000,
)
