import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { startCuttableApp } from '../support/app'
import { choose, goTo, pageSignedIn } from '../support/browser'
import { sharedBrowser } from '../support/sample-in-browser'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const away = (page: Page) => page.getByText('数据库暂时连不上，正在重试', { exact: true })

test('a dialog half filled in when the database goes keeps what was typed, says why it waits, and saves afterwards', async () => {
  const [app, link] = await startCuttableApp({ data: 'sample' })
  onTestFinished(() => app.stop())
  const page = await pageSignedIn(await sharedBrowser(), app, '市人社局')
  const other = await page.context().newPage()
  await other.goto(`${app.url}/?year=2026`)
  const figure = other.getByTestId('figure-PASS_RATE')
  await figure.waitFor()

  await goTo(page, '账号')
  await button(page, '新建账号').click()
  await page.getByLabel('用户名', { exact: false }).last().fill('duanxian')
  await link.cut()
  await page.getByLabel('名称', { exact: false }).last().fill('断线办公室')
  await choose(page, '角色', '审计')
  await button(page, '保存').click()
  await away(page).waitFor()
  await page.getByRole('alert').filter({ hasText: 'DATABASE_AWAY' }).waitFor()
  const typed = [page.getByLabel('用户名', { exact: false }).last(), page.getByLabel('名称', { exact: false }).last()]
  expect(await Promise.all(typed.map((field) => field.inputValue()))).toEqual(['duanxian', '断线办公室'])
  // A page that is opened meanwhile says so, too.
  await other.reload()
  await other.getByText('DATABASE_AWAY').waitFor()

  await link.mend()
  await away(page).waitFor({ state: 'detached' })
  await button(page, '保存').click()
  await button(page, '已记下，关闭').click()
  await page.getByTestId('account').filter({ hasText: 'duanxian' }).waitFor()
  await figure.waitFor()
})
