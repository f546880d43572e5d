import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { choose, desktop, enter, goTo, pageSignedIn, phone } from '../support/browser'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'
import { some } from '../support/some'

ownSampleInBrowser()

// Accounts, the user's own sessions and revealing an ID number in a real Chromium, with the built client.

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const row = (page: Page, text: string) => page.getByTestId('account').filter({ hasText: text })

async function wider(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

async function freshPage(viewport = desktop): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN' })
  context.setDefaultTimeout(30_000)
  return context.newPage()
}

test('a department is chosen however it is typed, by the keyboard too, and one that isn’t there is not', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await goTo(page, '账号')
  await button(page, '新建账号').click()
  await choose(page, '角色', '主管部门')
  const typed = page.getByRole('combobox', { name: '主管的部门' })
  await typed.fill('市水利')
  await expect.poll(() => button(page, '添加').isDisabled()).toBe(true)
  await typed.fill('　市 水利局')
  await typed.press('Enter')
  await typed.fill('市林草局 ')
  await button(page, '添加').click()
  await expect.poll(() => typed.inputValue()).toBe('')
  await button(page, '去掉 市水利局').click()
  const chosen = page.getByRole('group', { name: '主管的部门' }).getByRole('listitem')
  expect((await chosen.allTextContents()).map((text) => text.replace('×', '').trim())).toEqual(['市林草局'])
  await page.context().close()
})

describe.each(
  some(
    [
      { screen: 'a desk', viewport: desktop, username: 'wenjiao' },
      { screen: 'a phone', viewport: phone, username: 'keji' },
    ],
    1,
    'account 1',
  ),
)('on $screen', ({ viewport, username }) => {
  test('the officer makes an account; its password is shown once, gets one in, and must be changed', async () => {
    const page = await pageSignedIn(browser, app, '市人社局', viewport)
    await goTo(page, '账号')
    await button(page, '新建账号').click()
    await page.getByLabel('用户名', { exact: false }).last().fill(username)
    await page.getByLabel('名称', { exact: false }).last().fill(`${username}办公室`)
    await choose(page, '角色', '主管部门')
    await page.getByLabel('水利专业').check()
    await page.getByRole('combobox', { name: '主管的部门' }).fill('市水利局')
    await button(page, '添加').click()
    expect(await wider(page)).toBe(0)
    await button(page, '保存').click()
    const password = (await page.getByTestId('temporary-password').textContent())!
    expect(password).toMatch(/^\w{16}$/)
    await page.keyboard.press('Escape')
    await page.getByText('只显示这一次').waitFor()
    await button(page, '已记下，关闭').click()
    await row(page, username).getByText('临时密码，').waitFor()
    await row(page, username).getByText('评委会：水利专业；主管：市水利局').waitFor()
    expect(await page.content()).not.toContain(password)
    expect(await page.evaluate('JSON.stringify([localStorage, sessionStorage, location.href])')).not.toContain(password)
    expect(await wider(page)).toBe(0)

    const own = await freshPage(viewport)
    await enter(own, app, username, password)
    await own.getByRole('heading', { name: '修改初始密码' }).waitFor()
    // The rules are shown before anything is typed, and ticked while the password meets them.
    const rules = own.getByTestId('password-rules').getByRole('listitem')
    const ticked = async () => (await rules.allTextContents()).filter((text) => text.includes('✓')).length
    await expect.poll(() => rules.count()).toBe(5)
    expect(await ticked()).toBe(0)
    await own.getByLabel('新密码', { exact: true }).fill('karlik')
    expect(await ticked()).toBe(2)
    await own.getByLabel('当前密码').fill(password)
    await own.getByLabel('新密码', { exact: true }).fill('Karlik-2026')
    await own.getByLabel('再输一次新密码').fill('Karlik-2026')
    expect(await ticked()).toBe(4)
    await button(own, '修改密码').click()
    await own.getByRole('heading', { name: '待办', exact: true }).waitFor()

    // Removing the account's right ends its open page.
    await page.reload()
    await button(page, `停用 ${username}办公室`).click()
    await page.getByRole('dialog').getByRole('button', { name: '停用', exact: true }).click()
    await row(page, username).getByText('已停用').waitFor()
    await own.getByRole('heading', { name: '登录', exact: true }).waitFor()
    await own.context().close()
    await page.context().close()
  })

  test('one ends one’s sessions elsewhere, whose pages go to the sign-in', async () => {
    const [page, elsewhere] = [
      await pageSignedIn(browser, app, '市林草局', viewport),
      await pageSignedIn(browser, app, '市林草局', viewport),
    ]
    await page.getByRole('button', { name: '市林草局' }).click()
    await page.getByRole('link', { name: '我的账号' }).click()
    await page.getByTestId('session').nth(1).waitFor()
    await expect.poll(() => page.getByTestId('session').filter({ hasText: '本次登录' }).count()).toBe(1)
    expect(await wider(page)).toBe(0)
    const asked: unknown[] = []
    page.on('request', (request) => {
      const byItself = request.headers()['x-portal-refresh']
      if (request.url().endsWith('/graphql') && !byItself) asked.push(request.postDataJSON().operationName)
    })
    await button(page, '结束其他会话').click()
    await page.getByText(/^已结束 \d 个会话。$/).waitFor()
    await expect.poll(() => page.getByTestId('session').count()).toBe(1)
    // What ended left the list by the answer alone.
    expect(asked).toEqual(['EndOtherSessions'])
    await elsewhere.getByRole('heading', { name: '登录', exact: true }).waitFor()
    await elsewhere.context().close()
    await page.context().close()
  })

  test('a whole ID number is shown after a click that asks, hidden by another, and left nowhere', async () => {
    const page = await pageSignedIn(browser, app, '市人社局', viewport)
    await page.goto(`${app.url}/declarations?year=2026`)
    await page.getByTestId('declaration').first().locator('a, button').first().click()
    const number = page.getByTestId('id-number')
    await number.filter({ hasText: /^\d{6}\*{8}\w{4}$/ }).waitFor()
    await button(page, '查看完整').click()
    await page.getByText('会记入审计日志').waitFor()
    await page.getByLabel('用途（可不填）').fill('补发证书')
    await page.getByRole('dialog').last().getByRole('button', { name: '查看完整' }).click()
    await page.getByRole('timer').waitFor()
    const whole = (await number.textContent())!
    expect(whole).toMatch(/^900000\d{11}[\dX]$/)
    await button(page, '隐藏').click()
    await number.filter({ hasText: '********' }).waitFor()
    await button(page, '关闭').click()
    expect(await page.content()).not.toContain(whole)
    const { rows } = await sql<{ detail: { purpose: string } }>`select detail from audit_entry
      where event = 'ID_NUMBER_REVEALED' order by id desc limit 1`.execute(app.portal.owner.em.fork().getKysely())
    expect(rows[0]!.detail.purpose).toBe('补发证书')
    await page.context().close()
  })
})

test('who may not see whole numbers isn’t offered to', async () => {
  const page = await pageSignedIn(browser, app, '局领导')
  await page.goto(`${app.url}/declarations?year=2026`)
  await page.getByTestId('declaration').first().locator('a, button').first().click()
  await page.getByTestId('id-number').waitFor()
  await expect.poll(() => button(page, '查看完整').count()).toBe(0)
  await page.goto(`${app.url}/accounts`)
  await page.getByRole('heading', { name: '没有权限' }).waitFor()
  await page.context().close()
})

test('whole numbers are exported only with a purpose and a tick', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/reports?year=2026&county=650522`)
  await button(page, '导出 xlsx…').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '导出' }).click()
  await page.getByLabel('用途').fill('年检抽查')
  await dialog.getByRole('button', { name: '导出' }).click()
  await page.getByLabel('我确认确有必要').check()
  await dialog.getByRole('button', { name: '导出' }).click()
  const link = page.getByRole('link', { name: '保存' })
  await link.waitFor()
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(file.suggestedFilename()).toContain('含完整证件号')
  await page.context().close()
})
