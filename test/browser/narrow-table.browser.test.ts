import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pageSignedIn } from '../support/browser'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'
import { finished } from '../walk/opening'

sampleToReadInBrowser()

/** What is wider than its frame; `own` says that the frame shows it. Lists of filters are no tables. */
const wider = `[document.documentElement, ...document.querySelectorAll('main *')]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.checkVisibility() && one.querySelector('table'))
  .filter((one) => one === document.documentElement || getComputedStyle(one).overflowX !== 'visible')
  .map((one) => ({ name: one.className || one.tagName, own: one.matches('.scroll') }))`

/** Heads of a few Chinese characters that stand one below the other. */
const broken = `[...document.querySelectorAll('.narrows thead th')]
  .filter((head) => head.checkVisibility() && /^[一-鿿]{1,3}$/.test(head.textContent.trim()))
  .filter((head) => {
    const text = document.createRange()
    text.selectNodeContents(head)
    return text.getBoundingClientRect().height > 2 * parseFloat(getComputedStyle(head).fontSize)
  })
  .map((head) => head.textContent.trim())`

/** Rows whose figures aren't beside each other. */
const inTwoLines = `[...document.querySelectorAll('.narrows tbody tr')]
  .filter((row) => row.checkVisibility())
  .filter((row) => {
    const figures = [...row.cells].slice(1).filter((cell) => cell.checkVisibility())
    return new Set(figures.map((cell) => Math.round(cell.getBoundingClientRect().bottom))).size > 1
  })
  .map((row) => row.textContent.trim())`

const screens = [390, 1280].flatMap((width) =>
  ['zh', 'en'].flatMap((language) => ['normal', 'large'].map((text) => ({ width, language, text }))),
)

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${app.url}${path}`)
  await page.locator('main table').first().waitFor()
  await page.waitForLoadState('networkidle')
  await finished(page)
}

test.each(screens)(
  'tables of a screen of $width pixels in $language, $text text: none is cut, and those that scroll show it',
  async ({ width, language, text }) => {
    const page = await pageSignedIn(browser, app, '市人社局', { width, height: 900 })
    await page.evaluate(`localStorage.setItem('language', '${language}'); localStorage.setItem('text', '${text}')`)
    for (const path of ['/overview?year=2026', '/overview?year=2026&view=results', '/overview?year=2025']) {
      await open(page, path)
      expect(await page.evaluate(wider), path).toEqual([])
      expect(await page.evaluate(broken), path).toEqual([])
      expect(await page.evaluate(inTwoLines), path).toEqual([])
    }
    for (const path of ['/statistics?year=2026', '/reports/comparison?year=2026']) {
      await open(page, path)
      const found = await page.evaluate<{ own: boolean }[]>(wider)
      expect(
        found.filter(({ own }) => !own),
        path,
      ).toEqual([])
    }
    await page.context().close()
  },
)

test('a frame fades at its right side until its end is reached', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', { width: 390, height: 900 })
  await open(page, '/reports/comparison?year=2026')
  const frame = `document.querySelector('.sheet.scroll')`
  const fades = () => page.evaluate<string>(`getComputedStyle(${frame}).getPropertyValue('--more')`)
  expect(await fades()).toBe('24px')
  await page.evaluate(`${frame}.scrollTo({ left: ${frame}.scrollWidth, behavior: 'instant' })`)
  await expect.poll(fades).toBe('0px')
  await page.setViewportSize({ width: 2600, height: 900 })
  await expect.poll(fades).toBe('0px')
  await page.context().close()
})
