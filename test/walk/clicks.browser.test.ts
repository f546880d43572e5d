import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pageSignedIn } from '../support/browser'
import { signedIn } from '../support/client'
import { some, times } from '../support/some'
import { deceivingOn, numbersOn, rowLinks, watchListeners, type LinkedNumber } from './clickable'
import { finished } from './opening'
import { everyPage } from './page'
import { rowsApart } from './rows-apart'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'

sampleToReadInBrowser()

const numberIn = (text: string | null) => Number((text ?? '').replace(/\D/g, ''))

async function open(page: Page, path: string, year: number): Promise<void> {
  await page.goto(`${app.url}${path}${path.includes('?') ? '&' : '?'}year=${year}`)
  await page.locator('main').waitFor()
  await page.waitForLoadState('networkidle')
  await finished(page)
}

/** Clicks the number, returns the number of rows that it opens, and goes back. */
async function opened(page: Page, { index }: LinkedNumber): Promise<number> {
  await page.locator(rowLinks).nth(index).click()
  await page.waitForURL(/\/declarations\?/)
  const count = numberIn(await page.getByText(/^共 [\d,]+ 件$/).textContent())
  await page.goBack()
  await page.locator(rowLinks).nth(index).waitFor()
  await finished(page)
  return count
}

test('a word that looks clickable and does nothing is found, and one that does something and doesn’t look like it', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await watchListeners(page)
  await open(page, '/account', 2026)
  await page.evaluate(`(() => {
    document.querySelector('main h1').insertAdjacentHTML('afterend', '<b style="cursor: pointer">idle</b><i>secret</i>')
    document.querySelector('main i').addEventListener('click', () => {})
  })()`)
  expect(await deceivingOn(page)).toEqual(['does nothing: b : idle', 'looks like nothing: i : secret'])
  await page.context().close()
})

test.each([
  ['市人社局', 'bureau', 2026],
  ['巴里坤县人社局', 'barkol', 2024],
])(
  'for %s what looks clickable does something, nothing else does, a number opens as many rows as it says, and a table row is laid out as one',
  async (displayName, username, year) => {
    const page = await pageSignedIn(browser, app, displayName)
    await watchListeners(page)
    const deceiving: Record<string, string[]> = {}
    const apart: Record<string, string[]> = {}
    const wrong: object[] = []
    let clicked = 0
    const others = (await everyPage(await signedIn(app, 'bureau'), year)).filter(
      (path) => path !== '/' && path !== '/overview',
    )
    for (const path of ['/overview', ...some(others, 8, `clicks ${username}`)]) {
      await open(page, path, year)
      const found = await deceivingOn(page)
      if (found.length > 0) deceiving[path] = found
      const rows = await rowsApart(page)
      if (rows.length > 0) apart[path] = rows
      const numbers = await numbersOn(page)
      wrong.push(...numbers.filter(({ said }) => said === null).map(({ text }) => ({ path, text })))
      for (const number of some(numbers, 2, `clicks ${username} ${path}`)) {
        clicked += 1
        const count = await opened(page, number)
        if (count !== number.said) wrong.push({ path, ...number, count })
      }
    }
    expect({ deceiving, apart, wrong, username }).toEqual({ deceiving: {}, apart: {}, wrong: [], username })
    expect(clicked).toBeGreaterThan(times(10, 0))
    await page.context().close()
  },
  600_000,
)
