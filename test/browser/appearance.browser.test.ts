import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { everyPage } from '../walk/page'
import { finished } from '../walk/opening'
import { pageSignedIn, phone } from '../support/browser'
import { signedIn } from '../support/client'
import { some } from '../support/some'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'

sampleToReadInBrowser()

test('the outline of a page is shown until the page has content', async () => {
  const page = await browser.newPage()
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(app.url, { waitUntil: 'commit' })
  const outline = page.locator('.begin')
  await outline.waitFor()
  await expect.poll(() => outline.textContent()).toContain('职称评审')
  release()
  await page.getByLabel('用户名').waitFor()
  await expect.poll(() => outline.isVisible()).toBe(false)
  await page.close()
})

/** Answers the first request for a file of styles with a broken line. */
async function failOnce(page: Page, name: string): Promise<void> {
  let isFirst = true
  await page.route(new RegExp(`/${name}-[^/]+\\.css$`), (route) => {
    const fails = isFirst
    isFirst = false
    return fails ? route.abort() : route.continue()
  })
}

/** How many rules the page has of a file of styles. */
const rulesOf = (page: Page, name: string) =>
  page.evaluate<number>(
    `[...document.styleSheets].find(({ href }) => href?.includes('/${name}-'))?.cssRules.length ?? 0`,
  )

test.each(['inside', 'parts', 'OverviewPage'])(
  'a reloaded page whose styles “%s” fail at first has them',
  async (name) => {
    const page = await pageSignedIn(browser, app, '市人社局')
    const warnings: string[] = []
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
    await failOnce(page, name)
    await Promise.all([page.waitForEvent('requestfailed'), page.goto(`${app.url}/overview?year=2026`)])
    await page.getByTestId('figure-DECLARED').waitFor()
    expect(await rulesOf(page, name)).toBeGreaterThan(0)
    expect(warnings).toEqual([])
    await page.context().close()
  },
)

test('a page whose styles fail is opened when they are there', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await failOnce(page, 'DeclarationsPage')
  const link = page.getByRole('link', { name: '申报明细' }).first()
  await Promise.all([page.waitForEvent('requestfailed'), link.click()])
  await page.getByRole('heading', { level: 1, name: '申报明细' }).waitFor()
  expect(await rulesOf(page, 'DeclarationsPage')).toBeGreaterThan(0)
  await page.context().close()
})

test('a page whose script is gone says so, and is there when the portal is loaded at its address', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.route(/DeclarationsPage-.*\.js/, (route) => route.fulfill({ status: 404 }))
  await page.getByRole('link', { name: '申报明细' }).first().click()
  const notice = page.getByRole('alert').filter({ hasText: '有内容没能打开' })
  // Once by itself, which changes nothing here.
  await page.waitForURL('**/declarations**')
  await notice.waitFor()
  // Another page opens as ever, and nothing is said any more.
  await page.getByRole('link', { name: '评委会' }).first().click()
  await page.getByRole('heading', { level: 1, name: '评审委员会' }).waitFor()
  await expect.poll(() => notice.count()).toBe(0)
  await page.getByRole('link', { name: '申报明细' }).first().click()
  await notice.waitFor()
  await page.unroute(/DeclarationsPage-.*\.js/)
  await notice.getByRole('link', { name: '重新载入' }).click()
  await page.getByRole('heading', { level: 1, name: '申报明细' }).waitFor()
  await page.context().close()
})

test('大字 is chosen by the keyboard, enlarges every text, and is kept', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  const size = () => page.evaluate('getComputedStyle(document.body).fontSize')
  expect(await size()).toBe('14px')
  await page.getByRole('button', { name: '大字' }).focus()
  await page.keyboard.press('Enter')
  expect(await size()).toBe('18px')
  await page.reload()
  const button = page.getByRole('button', { name: '大字' })
  await button.waitFor()
  expect(await size()).toBe('18px')
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')
  await page.context().close()
})

test('on a phone the year can be read in the head, which is one line high', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  const year = (await page.getByRole('combobox', { name: '年度' }).boundingBox())!
  // Room for 2026（示例） and the arrow.
  expect(year.width).toBeGreaterThan(120)
  const head = (await page.locator('header.head').boundingBox())!
  expect(head.height).toBeLessThan(70)
  expect(year.x + year.width).toBeLessThan(phone.width)
  await page.context().close()
})

test('no page with large texts is wider than a phone', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  await page.evaluate(`localStorage.setItem('text', 'large')`)
  const wide: string[] = []
  const paths = await everyPage(await signedIn(app, 'bureau'))
  for (const path of some(paths, 12, 'large texts')) {
    await page.goto(`${app.url}${path}`)
    await page.locator('main h1').first().waitFor()
    await finished(page)
    if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) wide.push(path)
  }
  expect(wide).toEqual([])
  await page.context().close()
}, 300_000)
