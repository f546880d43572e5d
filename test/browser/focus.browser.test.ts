import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { enter, pageSignedIn } from '../support/browser'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

const focused = (page: Page) =>
  page.evaluate<string>('document.activeElement.id || document.activeElement.textContent.trim() || "nowhere"')
const labelled = (page: Page) => page.evaluate<string>('document.activeElement.ariaLabel ?? "nowhere"')
const isAtContent = (page: Page) => expect.poll(() => focused(page)).toBe('content')

test('after signing in and out, keys begin at the content of the page', async () => {
  const page = await browser.newPage()
  await enter(page, app, 'bureau')
  await page.getByRole('heading', { name: '总览' }).waitFor()
  await isAtContent(page)

  await page.getByRole('button', { name: '市人社局' }).first().click()
  await page.getByRole('button', { name: '退出', exact: true }).click()
  await page.getByLabel('用户名').waitFor()
  await isAtContent(page)
  await page.close()
})

test('a page that was opened from one that is gone, or by the command menu, has the focus', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.getByTestId('figure-OVERDUE').press('Enter')
  await page.getByRole('heading', { name: '申报明细' }).waitFor()
  await isAtContent(page)

  await page.keyboard.press('Control+k')
  await page.getByRole('option', { name: '年度周期' }).waitFor()
  await page.keyboard.type('年度周期')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '年度周期' }).waitFor()
  await isAtContent(page)
  await page.context().close()
})

test('a link of the menu keeps the focus, and a loaded page begins before its head', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('跳到正文')

  const link = page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '申报明细' })
  await link.press('Enter')
  await page.getByRole('heading', { name: '申报明细' }).waitFor()
  expect(await focused(page)).toBe('申报明细')
  await page.context().close()
})

test('a button that is disabled while it works has the focus again afterwards, also if it was refused', async () => {
  const page = await browser.newPage()
  await page.goto(app.url)
  await page.getByLabel('用户名').fill('bureau')
  await page.getByLabel('密码').fill('Wrong-2026')
  await page.getByRole('button', { name: '登录', exact: true }).press('Enter')
  await page.getByRole('alert').waitFor()
  await expect.poll(() => focused(page)).toBe('登录')
  await page.close()

  const inside = await pageSignedIn(browser, app, '市人社局')
  await inside.goto(`${app.url}/reports/settings?year=2026`)
  await inside.getByRole('button', { name: '保存设置' }).press('Enter')
  await inside.getByRole('status').filter({ hasText: '已保存' }).first().waitFor()
  await expect.poll(() => focused(inside)).toBe('保存设置')
  await inside.context().close()
})

test('a button that has reached an end keeps the focus and does nothing more', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026`)
  const next = page.getByRole('button', { name: '下一页' })
  await next.waitFor()
  const last = await page.getByLabel('跳到第几页').getAttribute('max')
  await page.goto(`${app.url}/declarations?year=2026&page=${Number(last) - 1}`)
  await next.press('Enter')
  await expect.poll(() => new URL(page.url()).searchParams.get('page')).toBe(last)
  await expect.poll(() => next.isDisabled()).toBe(true)
  expect(await focused(page)).toBe('下一页')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('下一页')
  expect(new URL(page.url()).searchParams.get('page')).toBe(last)
  await page.context().close()
})

test('a column that moves to the front, or leaves the list, keeps the focus on its line', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026`)
  await page.getByRole('button', { name: '列', exact: true }).click()
  const name = (await page.locator('.columns li').nth(2).locator('label').textContent())!.trim()
  const left = page.getByRole('button', { name: `${name}左移` })
  await left.focus()
  for (const place of [1, 0, 0]) {
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.columns li').nth(place).textContent()).toContain(name)
    expect(await labelled(page)).toBe(`${name}左移`)
  }
  const shown = page.getByRole('checkbox', { name, exact: true })
  await shown.focus()
  await page.keyboard.press('Space')
  await expect.poll(() => shown.isChecked()).toBe(false)
  await expect.poll(() => page.evaluate('document.activeElement.closest("li")?.textContent.trim()')).toBe(name)
  await page.context().close()
})

test('a calendar that has reached its last month keeps the focus on its button', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/reports/changes?year=2026&asOf=2026-10-15`)
  await page.getByRole('button', { name: '打开日历' }).click()
  const next = page.getByRole('button', { name: '下一月' })
  await next.focus()
  await page.keyboard.press('Enter')
  await page.locator('.calendar-head').getByText('2026年11月').waitFor()
  await expect.poll(() => next.isDisabled()).toBe(true)
  await page.keyboard.press('Enter')
  expect(await page.locator('.calendar-head').textContent()).toContain('2026年11月')
  expect(await labelled(page)).toBe('下一月')
  await page.context().close()
})
