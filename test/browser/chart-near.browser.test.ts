import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pageSignedIn, phone } from '../support/browser'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'
import { chartsOn } from '../walk/chart-mark'

sampleToReadInBrowser()

/** The overview on a phone, on which no chart is drawn because time has passed. */
async function overviewOnPhone(): Promise<Page> {
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  await page.addInitScript(`const later = window.setTimeout
    window.setTimeout = (work, wait, ...args) => (wait >= 10_000 ? 0 : later(work, wait, ...args))`)
  await page.goto(`${app.url}/overview?year=2026`)
  await chartsOn(page).nth(2).waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  return page
}

const drawn = (page: Page) => chartsOn(page).filter({ has: page.locator('svg') })

test('a chart, and the script of all charts, come when the chart comes near the screen', async () => {
  const page = await overviewOnPhone()
  const scripts = () =>
    page.evaluate<number>(
      `performance.getEntriesByType('resource').filter(({ name }) => name.includes('ChartDrawing')).length`,
    )
  expect(await drawn(page).count()).toBe(0)
  expect(await scripts()).toBe(0)
  await chartsOn(page).nth(0).scrollIntoViewIfNeeded()
  await drawn(page).first().waitFor()
  expect(await scripts()).toBeGreaterThan(0)
  expect(await drawn(page).count()).toBeLessThan(await chartsOn(page).count())
  await page.context().close()
})

test('before printing all charts are drawn', async () => {
  const page = await overviewOnPhone()
  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
  await drawn(page).nth(2).waitFor()
  expect(await drawn(page).count()).toBe(await chartsOn(page).count())
  await page.context().close()
})

test('a chart that is no longer on the screen is drawn for a new filter when it comes back', async () => {
  const page = await overviewOnPhone()
  const chart = chartsOn(page).nth(0)
  const texts = () => chart.locator('svg').textContent()
  await chart.scrollIntoViewIfNeeded()
  await drawn(page).first().waitFor()
  const before = await texts()
  await page.evaluate('scrollTo(0, 0)')
  const figure = page.getByTestId('figure-DECLARED')
  const all = await figure.textContent()
  await page.getByRole('region', { name: '筛选' }).getByRole('button', { name: '系列' }).click()
  await page.locator('.filter-list input').first().check()
  await expect.poll(() => figure.textContent()).not.toBe(all)
  await page.keyboard.press('Escape')
  expect(await texts()).toBe(before)
  await chart.scrollIntoViewIfNeeded()
  await expect.poll(texts).not.toBe(before)
  await page.context().close()
})

test('a part far below the screen is mounted after a while, or at once for a print, and is asked for only then', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  // Only a person who waits, scrolls or prints gets it.
  await page.addInitScript(`const later = window.setTimeout
    window.setTimeout = (work, wait, ...args) => (wait >= 3000 ? 0 : later(work, wait, ...args))`)
  const questions: string[] = []
  page.on('request', (request) => questions.push(request.postData() ?? ''))
  await page.goto(`${app.url}/overview?year=2026`)
  await page.getByRole('region', { name: '环节进度' }).getByRole('link').first().waitFor()
  await page.waitForLoadState('networkidle')
  const flow = page.getByRole('region', { name: '累计流量' })
  const asked = () => questions.filter((body) => body.includes('"Flow"')).length
  expect([await flow.count(), asked()]).toEqual([0, 0])
  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
  await flow.waitFor()
  await expect.poll(asked).toBe(1)
  await page.context().close()

  const other = await pageSignedIn(browser, app, '市人社局', phone)
  await other.goto(`${app.url}/overview?year=2026`)
  await other.getByRole('region', { name: '累计流量' }).waitFor()
  expect(await other.evaluate('scrollY')).toBe(0)
  await other.context().close()
})
