import { expect, test } from 'vitest'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { signedIn } from '../support/client'
import { some } from '../support/some'
import { openEnglish, wrongOn } from './english'
import { everyPage } from './page'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'

sampleToReadInBrowser()

test.each([
  ['a desk', desktop],
  ['a phone', phone],
])(
  'on %s no page in English has a Chinese word of the interface, a key or a doubled word, or runs out of the screen',
  async (place, size) => {
    const page = await pageSignedIn(browser, app, '市人社局', size)
    await page.evaluate(`localStorage.setItem('language', 'en')`)
    const wrong: Record<string, unknown> = {}
    for (const path of some(await everyPage(await signedIn(app, 'bureau')), 8, `english ${place}`)) {
      await openEnglish(page, path)
      const found = await wrongOn(page)
      if (found.length > 0) wrong[path] = found
    }
    expect(wrong).toEqual({})
    await page.context().close()
  },
)
