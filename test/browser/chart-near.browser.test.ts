import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pageSignedIn, phone } from '../support/browser'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'
import { chartsOn } from '../walk/chart-mark'

sampleToReadInBrowser()

const drawn = (page: Page) => chartsOn(page).filter({ has: page.locator('svg') })

/** The overview on a phone, where all charts are below the screen. */
async function overviewOnPhone(): Promise<Page> {
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  await page.goto(`${app.url}/overview?year=2026`)
  await drawn(page).nth(2).waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  return page
}

const answering = (page: Page) => page.locator('main x-vue-echarts')

test('charts below the screen are pictures, drawn without the library on the page, which comes with a touch', async () => {
  const page = await overviewOnPhone()
  const scripts = () =>
    page.evaluate<number>(
      `performance.getEntriesByType('resource').filter(({ name }) => name.includes('ChartDrawing')).length`,
    )
  expect(await page.evaluate('scrollY')).toBe(0)
  expect([await drawn(page).count(), await answering(page).count(), await scripts()]).toEqual([3, 0, 0])
  const picture = await chartsOn(page).nth(0).locator('svg').innerHTML()
  await chartsOn(page).nth(0).scrollIntoViewIfNeeded()
  await chartsOn(page).nth(0).dispatchEvent('pointerover')
  await answering(page).locator('svg text').first().waitFor()
  expect([await answering(page).count(), (await scripts()) > 0]).toEqual([1, true])
  // It looks as its picture did.
  const placesOf = (svg: string) => [...svg.matchAll(/<text[^>]*transform="translate\(([^)]+)\)"/g)].map(([, at]) => at)
  const places = placesOf(picture)
  expect(places.length).toBeGreaterThan(5)
  expect(placesOf(await answering(page).locator('svg').innerHTML()).toSorted()).toEqual(places.toSorted())
  await page.context().close()
})

test('a chart is asked for once, in the size that it gets, and isn’t drawn again for Back', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.addInitScript(`window.asked = []
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (wanted) {
      window.asked.push({ size: wanted.width + '×' + wanted.height, option: wanted.option })
      return post.call(this, wanted)
    }`)
  await page.setViewportSize({ width: 1440, height: 1600 })
  await page.goto(`${app.url}/overview?year=2026`)
  await drawn(page).nth(2).waitFor({ state: 'attached' })
  const asked = () => page.evaluate<{ size: string; option: string }[]>('window.asked')
  const options = (await asked()).map(({ option }) => option)
  expect(new Set(options).size).toBe(options.length)
  const places = await page.evaluate<string[]>(
    `[...document.querySelectorAll('main .frame .chart')].map(({ clientWidth, clientHeight }) => clientWidth + '×' + clientHeight)`,
  )
  expect((await asked()).map(({ size }) => size).toSorted()).toEqual(places.toSorted())
  await page.getByRole('link', { name: '申报明细' }).first().click()
  await page.getByRole('heading', { level: 1, name: '申报明细' }).waitFor()
  await page.goBack()
  await drawn(page).nth(2).waitFor({ state: 'attached' })
  expect((await asked()).length).toBe(options.length)
  await page.context().close()
})

test('a chart that is not on the screen is drawn for a new filter, too', async () => {
  const page = await overviewOnPhone()
  const chart = chartsOn(page).nth(0)
  const texts = () => chart.locator('svg').textContent()
  const before = await texts()
  const figure = page.getByTestId('figure-DECLARED')
  const all = await figure.textContent()
  await page.getByRole('region', { name: '筛选' }).getByRole('button', { name: '系列' }).click()
  await page.locator('.filter-list input').first().check()
  await expect.poll(() => figure.textContent()).not.toBe(all)
  await page.keyboard.press('Escape')
  await expect.poll(texts).not.toBe(before)
  await expect.poll(() => answering(page).count()).toBe(0)
  await page.context().close()
})

test('a part far below the screen is mounted after a while, or at once for a print, which waits for it, and is asked for only then', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  // Only a person who waits, scrolls or prints gets it.
  await page.addInitScript(`const later = window.setTimeout
    window.setTimeout = (work, wait, ...args) => (wait >= 1500 ? 0 : later(work, wait, ...args))`)
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

  const printed = await pageSignedIn(browser, app, '市人社局', phone)
  await printed.addInitScript(`const later = window.setTimeout
    window.setTimeout = (work, wait, ...args) => (wait >= 1500 ? 0 : later(work, wait, ...args))
    window.print = () => (window.charts = document.querySelectorAll('main .chart svg').length)`)
  await printed.goto(`${app.url}/overview?year=2026`)
  await printed.getByRole('region', { name: '环节进度' }).getByRole('link').first().waitFor()
  await printed.getByRole('button', { name: '打印' }).click()
  await expect.poll(() => printed.evaluate('window.charts')).toBe(3)
  await printed.context().close()

  const other = await pageSignedIn(browser, app, '市人社局', phone)
  await other.goto(`${app.url}/overview?year=2026`)
  await other.getByRole('region', { name: '累计流量' }).waitFor()
  expect(await other.evaluate('scrollY')).toBe(0)
  await other.context().close()
})

test('a chart in the second of two steps of a phone isn’t waited for until it is shown, and is drawn then', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  await page.goto(`${app.url}/findings`)
  const chart = page.getByRole('img', { name: '待处理预警走势', includeHidden: true })
  await chart.waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  const busy = () => page.locator('main [aria-busy=true]').count()
  await expect.poll(busy).toBe(0)
  await expect.poll(() => chart.isVisible()).toBe(false)
  await page.locator('main .parts a, main .parts button').first().click()
  await chart.locator('svg text').first().waitFor()
  await expect.poll(busy).toBe(0)
  await page.context().close()
})
