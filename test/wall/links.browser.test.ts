import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { goTo, pageSignedIn, phone } from '../support/browser'
import { closePages, sharedBrowser } from '../support/sample-in-browser'
import { axeFindings } from '../walk/axe'

let app: App

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
})
afterAll(async () => {
  await closePages()
  await app.stop()
})

test('the bureau makes a link, which opens 大屏 on a screen, sees its use, and revokes it', async () => {
  const browser = await sharedBrowser()
  const page = await pageSignedIn(browser, app, '市人社局')
  await goTo(page, '大屏')
  await page.getByText('还没有链接。').waitFor()
  await page.getByRole('button', { name: '生成链接' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('屏幕在哪里').fill('局长办公室')
  await dialog.getByLabel('有效天数').fill('30')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: '生成链接' }).click()
  const address = await page.getByTestId('wall-address').innerText()
  expect(address.startsWith(`${app.url}/wall#`)).toBe(true)
  // It is shown once, so a key that is pressed by mistake doesn't close it.
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByTestId('wall-address').isVisible()).toBe(true)
  expect(await axeFindings(page)).toEqual([])
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await dialog.getByRole('button', { name: '复制链接' }).click()
  await dialog.getByText('已复制', { exact: true }).waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(address)
  await dialog.getByRole('button', { name: '已复制好，关闭' }).click()

  const row = page.getByTestId('wall-link')
  await expect.poll(() => row.innerText()).toMatch(/局长办公室\s+有效[\s\S]+还没有用过/)
  const screen = await (await browser.newContext()).newPage()
  await screen.goto(address)
  await screen.getByTestId('wall-DECLARED').waitFor()
  await page.reload()
  await row.getByText('127.0.0.1').waitFor()
  expect(await axeFindings(page)).toEqual([])

  await row.getByRole('button', { name: '收回 局长办公室' }).click()
  await dialog.getByText('这块屏幕一分钟内不再显示数字').waitFor()
  await dialog.getByRole('button', { name: '收回' }).click()
  await row.getByText('已收回').waitFor()
  await expect.poll(() => row.getByRole('button').count()).toBe(0)
  await screen.reload()
  await screen.getByRole('heading', { name: '这个大屏链接已被收回' }).waitFor()
  await page.setViewportSize(phone)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width)
  expect(await axeFindings(page)).toEqual([])
  await page.context().close()
})

test('the leader opens 大屏 without a link, and manages none', async () => {
  const page = await pageSignedIn(await sharedBrowser(), app, '局领导')
  await goTo(page, '大屏')
  const link = page.getByRole('link', { name: '在本机打开大屏' })
  const opened = page.waitForEvent('popup')
  await link.click()
  const wall = await opened
  await wall.getByTestId('wall-DECLARED').waitFor()
  await expect.poll(() => page.getByRole('button', { name: '生成链接' }).count()).toBe(0)
  await expect.poll(() => page.getByText('大屏链接').count()).toBe(0)
  await page.context().close()
})

test('a county has no 大屏 in its menu, and its page says that it may not see it', async () => {
  const page = await pageSignedIn(await sharedBrowser(), app, '巴里坤县人社局')
  await expect.poll(() => page.getByRole('link', { name: '大屏', exact: true }).count()).toBe(0)
  await page.goto(`${app.url}/wall`)
  await page.getByRole('heading', { name: '当前登录的账号不能看大屏' }).waitFor()
  await page.context().close()
})
