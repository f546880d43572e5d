import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

const numberIn = (text: string | null) => Number((text ?? '').replace(/[^\d]/g, ''))
const owner = () => app.portal.owner.em.fork().getKysely()

async function listed(page: Page): Promise<number> {
  return numberIn(await page.getByText(/^共 [\d,]+ 件$/).textContent())
}

/** Opens a link with a number; the list must have as many rows. */
async function expectRows(page: Page, testId: string): Promise<void> {
  const link = page.getByTestId(testId)
  await link.filter({ hasText: /\d/ }).waitFor()
  const said = numberIn(/[\d,]+/.exec((await link.locator('.number').or(link).last().textContent()) ?? '')![0])
  await link.click()
  expect([testId, await listed(page)]).toEqual([testId, said])
  await page.goBack()
}

test.each([
  ['市林草局', desktop, '待办'],
  ['巴里坤县人社局', phone, '待办'],
  ['局领导', desktop, '总览'],
  ['市人社局', desktop, '总览'],
])('%s begins with its own first screen', async (name, viewport, title) => {
  const page = await pageSignedIn(browser, app, name, viewport)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.context().close()
})

test('a leader has results beside last year’s same day, three decisions and the workbook on one screen', async () => {
  const page = await pageSignedIn(browser, app, '局领导')
  for (const name of ['通过率：按系列', '通过率：按区县', '通过率：按级别', '需要决定的三件事'])
    await page.getByRole('region', { name }).waitFor()
  const decisions = page.getByRole('region', { name: '需要决定的三件事' }).getByRole('listitem')
  await decisions.nth(2).waitFor()
  await expect.poll(() => decisions.count()).toBe(3)
  await page.getByText('去年同日').first().waitFor()
  await expectRows(page, 'figure-DECLARED')
  await expectRows(page, 'before-DECLARED')
  expect(page.url()).toContain('/overview')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出年度统计' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  await page.context().close()
})

test('a year that is over shows results; its progress is one click away', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/overview?year=2025`)
  await page.getByRole('region', { name: '办理结果' }).waitFor()
  await expect.poll(() => page.getByRole('region', { name: '最需要处理' }).count()).toBe(0)
  await expectRows(page, 'outcome-FAILED')
  await expectRows(page, 'before-REVIEWED')
  await page.getByRole('link', { name: '进度', exact: true }).click()
  await page.getByRole('region', { name: '环节进度' }).waitFor()
  await page.context().close()
})

test('the first screen says what changed since the last visit, and both figures open their rows', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await sql`update account set signed_in_before = '2026-11-02 09:00:00+08' where username = 'bureau'`.execute(owner())
  await page.goto(`${app.url}/overview?year=2026`)
  const since = page.getByTestId('since')
  await since.getByText('上次登录（2026-11-02 09:00）以来').waitFor()
  for (const index of [0, 1]) {
    // Only the figures: imports since the visit, whose link has words, may arrive first.
    const link = since.getByRole('link', { name: /^[\d,]+$/ }).nth(index)
    const said = numberIn(await link.textContent())
    await link.click()
    expect(await listed(page)).toBe(said)
    if (index === 0) await page.getByText('2026-11-02 当日的情况').waitFor()
    await page.goBack()
    await link.waitFor()
  }
  await page.context().close()
})

test('a figure’s definition is one click or key away, and the focus returns to its button', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  const about = page.getByRole('button', { name: '“逾期”的口径' })
  await about.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: '“逾期”的口径' }).getByText('待审且已超过通知规定期限的件数').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('“逾期”的口径')
  await page.context().close()
})

test('while new figures are asked for, those that are shown still open their rows', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/overview?year=2026`)
  const figure = page.getByTestId('figure-DECLARED')
  await page.getByTestId('before-DECLARED').filter({ hasText: /\d/ }).waitFor()
  const all = await figure.textContent()
  const address = await figure.getAttribute('href')
  let release = () => {}
  const released = new Promise<void>((done) => (release = done))
  let held = 0
  await page.route('**/graphql', async (route) => {
    held += 1
    await released
    await route.continue()
  })
  await page.getByRole('region', { name: '筛选' }).getByRole('button', { name: '系列' }).click()
  await page.locator('.filter-list input').first().check()
  await expect.poll(() => held).toBeGreaterThan(1)
  expect([await figure.textContent(), await figure.getAttribute('href')]).toEqual([all, address])
  release()
  await expect.poll(() => figure.textContent()).not.toBe(all)
  await expect.poll(() => figure.getAttribute('href')).toContain('series=')
  await page.context().close()
})

test('last year’s figures have their words before they are there', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  let release = () => {}
  const released = new Promise<void>((done) => (release = done))
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('Headline(')) await released
    await route.continue()
  })
  await page.goto(`${app.url}/overview?year=2026`)
  const before = page.getByTestId('before-DECLARED')
  await page.getByTestId('figure-DECLARED').filter({ hasText: /\d/ }).waitFor()
  await expect.poll(() => before.textContent()).toBe('…')
  release()
  await before.filter({ hasText: /\d/ }).waitFor()
  await page.context().close()
})

test('a page that is shown again, by Back or anew, is where it was', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/overview?year=2026`)
  await page.locator('main .chart svg').first().waitFor()
  const place = () => page.evaluate<number>('Math.round(scrollY)')
  await page.mouse.move(700, 500)
  await page.mouse.wheel(0, 600)
  await expect.poll(place).toBeGreaterThan(300)
  await page.waitForLoadState('networkidle')
  const before = await place()
  /** A notice that comes above takes what is on the screen with it. */
  const moved = async () => Math.abs((await place()) - before)
  await page.reload()
  await page.locator('main .chart svg').first().waitFor()
  await expect.poll(moved).toBeLessThan(60)
  // Not by the pointer, which would scroll to it.
  await page.evaluate(`document.querySelector('[data-testid^="stage-count-"]').click()`)
  await page.waitForURL(/declarations/)
  await expect.poll(place).toBe(0)
  await page.goBack()
  await page.waitForURL(/overview/)
  await expect.poll(moved).toBeLessThan(60)
  await page.context().close()
})
