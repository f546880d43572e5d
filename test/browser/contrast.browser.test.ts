import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { goTo, pageSignedIn } from '../support/browser'
import { drawn } from '../support/drawn'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'

sampleToReadInBrowser()

/** Signed in, on a white screen on which the system chooses all colours. */
async function forcedPage(): Promise<Page> {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' })
  return page
}

test.each([
  ['/overview?year=2026', ['.bars .rest >> nth=7', '.axis .bar >> nth=0', '.colour >> nth=3']],
  ['/overview?year=2025', ['.bars .CONFIRMED >> nth=0', '.rates .track span >> nth=0']],
  ['/pending?year=2026', ['.cell:has(a) >> nth=0']],
])('where the system chooses all colours, the bars, marks and shades of %s are seen', async (path, parts) => {
  const page = await forcedPage()
  await page.goto(`${app.url}${path}`)
  for (const part of parts) {
    const seen = page.locator(part)
    await seen.scrollIntoViewIfNeeded()
    expect((await drawn(seen)).share, part).toBeGreaterThan(0.8)
  }
  await page.context().close()
})

test('where the system chooses all colours, one choice and one page of the menu look chosen', async () => {
  const page = await forcedPage()
  await goTo(page, '总览')
  const modes = page.getByRole('button', { name: /^(件|占比|逾期)$/ })
  await modes.first().scrollIntoViewIfNeeded()
  for (const [choices, most] of [
    [modes, 3],
    [page.getByRole('navigation', { name: '主导航' }).getByRole('link'), 6],
  ] as const) {
    const shares: number[] = []
    for (let at = 0; at < most; at += 1) shares.push((await drawn(choices.nth(at))).share)
    expect(shares.filter((share) => share > 0.6)).toHaveLength(1)
  }
  // A border that is only room is no line.
  const border = await page.evaluate('getComputedStyle(document.querySelectorAll("nav.side a")[3]).borderLeftColor')
  expect(border).toBe('rgb(255, 255, 255)')
  await page.context().close()
})

test('who asks for more contrast gets stronger texts, lines and focus, in both themes', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.getByRole('button', { name: '打印' }).waitFor()
  const looks = () =>
    page.evaluate<string[]>(`(() => {
      const button = [...document.querySelectorAll('.page-head .button')].find((each) => each.textContent === '打印')
      button.focus({ focusVisible: true })
      return [getComputedStyle(document.body).color, getComputedStyle(button).borderColor, getComputedStyle(button).outlineWidth]
    })()`)
  const before = await looks()
  await page.emulateMedia({ contrast: 'more' })
  expect(before).toEqual(['rgb(29, 35, 41)', 'rgb(185, 192, 201)', '2px'])
  expect(await looks()).toEqual(['rgb(0, 0, 0)', 'rgb(77, 88, 99)', '3px'])
  await page.evaluate(`document.documentElement.dataset.theme = 'dark'`)
  expect(await looks()).toEqual(['rgb(255, 255, 255)', 'rgb(181, 190, 200)', '3px'])
  await page.context().close()
})
