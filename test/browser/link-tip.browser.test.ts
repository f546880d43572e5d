import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pageSignedIn, phone } from '../support/browser'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'
import { rowLinks } from '../walk/clickable'
import { finished } from '../walk/opening'

sampleToReadInBrowser()

const tipOf = (page: Page) => page.locator('.tooltip:not([role])').filter({ visible: true })

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${app.url}${path}`)
  await page.locator(rowLinks).first().waitFor()
  await page.waitForLoadState('networkidle')
  await finished(page)
}

test('a number says what it opens while the pointer is on it or the keyboard at it, until Escape', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await open(page, '/overview?year=2026&county=650522&view=progress')
  await page.getByTestId('figure-OVERDUE').hover()
  const said = '查看申报明细：2026 · 伊吾县 · 逾期'
  await tipOf(page).filter({ hasText: said }).waitFor()
  await page.keyboard.press('Escape')
  await tipOf(page).waitFor({ state: 'detached' })
  await page.keyboard.press('Tab')
  await page.getByTestId('figure-OVERDUE').focus()
  await tipOf(page).filter({ hasText: said }).waitFor()
  await page.getByRole('link', { name: '评审会议', exact: true }).focus()
  await tipOf(page).filter({ hasText: '只看：评审会议' }).waitFor()
  await page.getByRole('button', { name: '打印' }).focus()
  await tipOf(page).waitFor({ state: 'detached' })
  await page.context().close()
})

test.each([
  '/overview?year=2026',
  '/overview?year=2025',
  '/pending?year=2026',
  '/statistics?year=2026',
  '/committees?year=2026',
])('every link to rows of %s says its conditions in words, without a title of its own', async (path) => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await open(page, path)
  await page.keyboard.press('Tab')
  const links = page.locator(rowLinks)
  const titled = await links.evaluateAll((all) => all.filter((link) => link.hasAttribute('title')).length)
  expect(titled).toBe(0)
  const count = Math.min(12, await links.count())
  for (let index = 0; index < count; index += 1) {
    await links.nth(index).focus()
    const tip = tipOf(page).filter({ hasText: '查看申报明细：20' })
    await tip.waitFor()
    await expect.poll(() => tip.textContent()).not.toMatch(/[A-Z]{4,}|undefined/)
  }
  await page.context().close()
})

test('a word with a definition says it on hover and at the keyboard, and does nothing else', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await open(page, '/overview?year=2026')
  const term = page.getByRole('columnheader', { name: '中位' }).locator('[data-tip]')
  await term.hover()
  await tipOf(page).filter({ hasText: '工作日' }).waitFor()
  await expect.poll(() => term.getAttribute('aria-description')).toContain('工作日')
  const before = page.url()
  await term.click()
  expect(page.url()).toBe(before)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await tipOf(page).filter({ hasText: '工作日' }).waitFor()
  await page.context().close()
})

test('a bar of the timeline opens 年度周期, where the bars take no focus', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await open(page, '/overview?year=2026')
  const bars = page.getByRole('region', { name: '年度安排' }).getByRole('link')
  await bars.first().hover()
  await tipOf(page).waitFor()
  await bars.first().click()
  await page.getByRole('heading', { name: '年度周期', level: 1 }).waitFor()
  const timeline = page.getByRole('region', { name: '年度安排' })
  await timeline.waitFor()
  await expect.poll(() => timeline.locator('a, [tabindex="0"]').count()).toBe(0)
  await page.context().close()
})

test('a number of changes since the last visit says that it opens what came and what left', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await open(page, '/overview?year=2026')
  await page.evaluate(`document.querySelector('main a[href^="/declarations?"]').href =
    '/declarations/difference?year=2026&measure=OVERDUE&againstDay=2026-11-02'`)
  await page.locator('main a[href^="/declarations/difference"]').first().hover()
  await tipOf(page).filter({ hasText: '查看哪些增加、哪些减少：2026 · 逾期' }).waitFor()
  await page.context().close()
})

test('a finger’s tap on a word with a definition shows it, and a tap elsewhere ends it', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  await open(page, '/overview?year=2026')
  const term = page.getByRole('columnheader', { name: '中位' }).locator('[data-tip]')
  await term.scrollIntoViewIfNeeded()
  const tap = (type: string) => term.dispatchEvent(type, { pointerType: 'touch', bubbles: true })
  await tap('pointerdown')
  await tap('pointerup')
  // What a browser sends after a tap.
  await term.focus()
  await tipOf(page).filter({ hasText: '工作日' }).waitFor()
  await page.locator('main h1').dispatchEvent('pointerdown', { pointerType: 'touch', bubbles: true })
  await tipOf(page).waitFor({ state: 'detached' })
  await page.context().close()
})

test('a finger held on an icon shows what the button does and does not do it; a tap does it', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  await open(page, '/overview?year=2026')
  // Also while the dialog, which the browser may already have opened for the tap, hides the page behind it.
  const button = page.getByRole('button', { name: '去哪里、找什么', includeHidden: true })
  const { x, y, width, height } = (await button.boundingBox())!
  const at = [{ x: x + width / 2, y: y + height / 2 }]
  const finger = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: typeof at) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', at)
  await tipOf(page).filter({ hasText: '去哪里、找什么' }).waitFor()
  await touch('touchEnd', [])
  // What some browsers send after a long press.
  await button.dispatchEvent('click')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  await touch('touchStart', at)
  await touch('touchEnd', [])
  await button.dispatchEvent('click')
  await page.getByRole('dialog', { name: '去哪里、找什么' }).waitFor()
  await page.context().close()
})

test('a button with an icon alone says its name on hover', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await open(page, '/overview?year=2026')
  const button = page
    .locator('main button[aria-label]:not([data-tip])')
    .filter({ visible: true, hasNotText: /./ })
    .first()
  await button.hover()
  await tipOf(page)
    .filter({ hasText: (await button.getAttribute('aria-label'))! })
    .waitFor()
  await page.context().close()
})

test('a word of a list that is cut off is shown whole, and one that isn’t has no tip', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026`)
  const cells = page.locator('main td span[data-tip]')
  await cells.first().waitFor()
  await finished(page)
  const [cut, whole] = await page.evaluate<number[]>(`(() => {
    const all = [...document.querySelectorAll('main td span[data-tip]')]
    all.forEach((one) => { one.tabIndex = 0 })
    const isCut = (one) => one.closest('td').scrollWidth > one.closest('td').clientWidth
    return [all.findIndex(isCut), all.findIndex((one) => !isCut(one))]
  })()`)
  await page.keyboard.press('Tab')
  await cells.nth(cut!).focus()
  await tipOf(page)
    .filter({ hasText: (await cells.nth(cut!).textContent())! })
    .waitFor()
  await cells.nth(whole!).focus()
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  await expect.poll(() => tipOf(page).count()).toBe(0)
  await page.context().close()
})
