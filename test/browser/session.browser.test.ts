import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { view } from '../../client/view/locale'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { testPassword } from '../support/config'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

const endSession = (username: string) =>
  sql`update session set seen_at = seen_at - interval '31 minutes'
    where account_id = (select id from account where username = ${username})`.execute(
    app.portal.owner.em.fork().getKysely(),
  )

const words = view.zh.view
const note = (page: Page) => page.getByPlaceholder('例如：报自治区人社厅')

async function signInAgain(page: Page, username: string): Promise<void> {
  const name = page.getByLabel('用户名')
  await name.waitFor()
  expect(await page.evaluate('document.activeElement.name')).toBe('username')
  await page.keyboard.type(username)
  await page.getByLabel('密码').fill(testPassword)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

/** Sends the form, after the session has ended. */
async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: '归档', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '归档', exact: true }).click()
}

test.each([
  ['a desk', desktop],
  ['a phone', phone],
])(
  'on %s an ended session says so, and its account comes back to the same page with what it typed',
  async (_, size) => {
    const page = await pageSignedIn(browser, app, '市人社局', size)
    await page.goto(`${app.url}/reports?year=2026`)
    await note(page).pressSequentially('报自治区人社厅，送审稿')
    await endSession('bureau')
    await send(page)
    await page.getByText('登录已结束，请重新登录，登录后回到刚才的页面。').waitFor()
    await page.getByText('已输入的内容会保留，由同一账号登录后填回。').waitFor()
    await signInAgain(page, 'bureau')
    await expect.poll(() => note(page).inputValue()).toBe('报自治区人社厅，送审稿')
    expect(new URL(page.url()).pathname).toBe('/reports')
    await page.context().close()
  },
)

test('a phone that was typed is filled in again, too', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026&overdue=true&pending=true`)
  const add = page.getByRole('button', { name: /^填电话：./ }).first()
  const field = page.getByRole('dialog').locator('input[type=tel]')
  await add.click()
  await field.pressSequentially('2250066')
  await endSession('bureau')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await page.getByText('已输入的内容会保留').waitFor()
  await signInAgain(page, 'bureau')
  await add.click()
  await expect.poll(() => field.inputValue()).toBe('2250066')
  await page.context().close()
})

async function openSaving(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.views, exact: true }).click()
  await page.getByRole('button', { name: words.save, exact: true }).click()
}
const viewName = (page: Page) => page.getByRole('dialog').getByLabel(words.name, { exact: true })

test.each([
  ['bureau', '我的视图'],
  ['leader', ''],
])('what was typed in a dialog is there when %s opens it again: “%s”', async (username, value) => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/overview?year=2026`)
  await openSaving(page)
  await viewName(page).pressSequentially('我的视图')
  await endSession('bureau')
  const ended = page.getByText('已输入的内容会保留').waitFor()
  // The page may notice the end by itself before it is clicked.
  const kept = page.getByRole('dialog').getByRole('button', { name: words.keep, exact: true })
  await Promise.race([ended, kept.click().catch(() => ended)])
  await ended
  await signInAgain(page, username)
  await openSaving(page)
  await viewName(page).waitFor()
  await expect.poll(() => viewName(page).inputValue()).toBe(value)
  await page.context().close()
})

test('a tab says that its account was changed in another one, and not that the same came back', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  const said = page.getByText('这个浏览器里已换成“局领导”登录')
  const other = await page.context().newPage()
  await other.goto(app.url)
  for (const name of ['市人社局', '局领导']) {
    await other.locator('header.head').getByRole('button', { name: '市人社局' }).click()
    await other.getByRole('button', { name: '退出' }).click()
    await page.getByRole('heading', { name: '登录', exact: true }).waitFor()
    await expect.poll(() => said.count()).toBe(0)
    await other.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    await page.locator('header.head').getByRole('button', { name }).waitFor()
  }
  await said.first().waitFor()
  await page.context().close()
})

test('who signs out isn’t told that a session ended', async () => {
  const page = await pageSignedIn(browser, app, '局领导')
  await page.locator('header.head').getByRole('button', { name: '局领导' }).click()
  await page.getByRole('button', { name: '退出' }).click()
  await page.getByRole('heading', { name: '登录', exact: true }).waitFor()
  await expect.poll(() => page.getByText('登录已结束').count()).toBe(0)
  await page.context().close()
})
