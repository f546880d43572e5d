import { expect, test } from 'vitest'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { signedIn } from '../support/client'
import { some } from '../support/some'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'
import { axeFindings } from './axe'
import { finished } from './opening'
import { everyPage } from './page'

sampleToReadInBrowser()

const accounts = ['市人社局', '局领导', '市林草局', '巴里坤县人社局', '审计']
const screens = [
  { place: 'a desk', size: desktop },
  { place: 'a phone', size: phone },
]
const cases = accounts.flatMap((account) =>
  screens.flatMap((screen) =>
    ['light', 'dark'].flatMap((theme) => ['normal', 'large'].map((text) => ({ account, theme, text, ...screen }))),
  ),
)

test.each(some(cases, 3, 'axe'))(
  'axe finds nothing on the pages of $account on $place, $theme, $text texts',
  async ({ account, theme, text, place, size }) => {
    const page = await pageSignedIn(browser, app, account, size)
    await page.evaluate(`localStorage.setItem('theme', '${theme}'); localStorage.setItem('text', '${text}')`)
    const found: Record<string, string[]> = {}
    const paths = await everyPage(await signedIn(app, 'bureau'))
    for (const path of some(paths, 6, `axe ${account} ${place} ${theme} ${text}`)) {
      await page.goto(`${app.url}${path}`)
      await page.locator('main h1').first().waitFor()
      await finished(page)
      const findings = await axeFindings(page)
      if (findings.length > 0) found[path] = findings
    }
    expect(found).toEqual({})
    await page.context().close()
  },
  600_000,
)
