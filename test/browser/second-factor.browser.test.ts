import { generateSync } from 'otplib'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { setSeparated } from '../../server/account/separation'
import { accountForTest } from '../support/account'
import { desktop, enter, goTo, pageSignedIn, phone } from '../support/browser'
import { testPassword } from '../support/config'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

// The second factor and the security policy in a real Chromium, with the built client.

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const codeOf = (secret: string, step: number) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * step })
const wider = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

test('a second factor is enrolled on a phone by keyboard, asked for at sign-in, replaced by a recovery code, and reset by the bureau', async () => {
  const page = await pageSignedIn(browser, app, '市水利局', phone)
  await page.goto(`${app.url}/account`)
  await button(page, '启用动态验证码').click()
  await page.getByRole('dialog').getByLabel('当前密码').fill(testPassword)
  await page.keyboard.press('Enter')
  await page.getByRole('img', { name: '验证器的二维码' }).waitFor()
  expect(await wider(page)).toBe(0)
  const secret = (await page.getByTestId('second-factor-secret').textContent())!.replaceAll(' ', '')
  await page.keyboard.type(codeOf(secret, -1))
  await page.keyboard.press('Enter')
  await page.getByTestId('recovery-codes').waitFor()
  const codes = await page.getByTestId('recovery-codes').getByRole('listitem').allTextContents()
  expect(codes).toHaveLength(10)
  await button(page, '已保管好，关闭').click()
  await page.getByTestId('second-factor').getByText('还有 10 个恢复码').waitFor()
  expect(await page.content()).not.toContain(secret)

  const again = await (await browser.newContext({ viewport: phone, locale: 'zh-CN' })).newPage()
  await enter(again, app, 'water', testPassword)
  await again.getByRole('heading', { name: '动态验证码' }).waitFor()
  expect(await wider(again)).toBe(0)
  await again.keyboard.type('000000')
  await again.keyboard.press('Enter')
  await again.getByRole('alert').getByText('SECOND_FACTOR_WRONG').waitFor()
  await again.getByLabel('验证码').fill(codeOf(secret, 0))
  await again.keyboard.press('Enter')
  await again.getByRole('link', { name: '总览' }).first().waitFor()

  const third = await (await browser.newContext({ viewport: desktop, locale: 'zh-CN' })).newPage()
  await enter(third, app, 'water', testPassword)
  await third.getByLabel('验证码').fill(codes[0]!.toLowerCase())
  await button(third, '登录').click()
  await third.getByRole('link', { name: '总览' }).first().waitFor()

  const bureau = await pageSignedIn(browser, app, '市人社局')
  await goTo(bureau, '账号')
  const row = bureau.getByTestId('account').filter({ hasText: 'water' })
  await row.getByText('动态验证码').waitFor()
  await row.getByRole('button', { name: /^修改/ }).click()
  await button(bureau, '重置动态验证码').click()
  await button(bureau, '重置动态验证码').click()
  await row.getByText('动态验证码').waitFor({ state: 'detached' })
})

test('the bureau sets the policy; an old password leads to the page that changes it', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await goTo(page, '安全策略')
  await page.getByLabel('密码有效期（天）').fill('90')
  await page.getByLabel('领导').check()
  await button(page, '保存').click()
  await page.getByText('已保存，立即生效。').waitFor()
  await page.reload()
  await page.getByLabel('密码有效期（天）').waitFor()
  await expect.poll(() => page.getByLabel('密码有效期（天）').inputValue()).toBe('90')
  await page.getByTestId('separation').getByText('系统管理员：还没有可用账号').waitFor()

  const leader = await (await browser.newContext({ viewport: desktop, locale: 'zh-CN' })).newPage()
  await enter(leader, app, 'leader', testPassword)
  await leader.getByText('此角色须先启用动态验证码').waitFor()

  const em = app.portal.owner.em.fork()
  await sql`update account set password_changed_at = now() - interval '91 days' where username = 'yiwu'`.execute(
    em.getKysely(),
  )
  const county = await (await browser.newContext({ viewport: phone, locale: 'zh-CN' })).newPage()
  await enter(county, app, 'yiwu', testPassword)
  await county.getByRole('heading', { name: '密码已到期' }).waitFor()
  expect(await wider(county)).toBe(0)
  await button(county, '退出').click()
  await button(county, '登录').waitFor()
})

test('on a phone an officer has every page in the bar, the reset says who lifts the lock, and the grant says what it is', async () => {
  const em = app.portal.owner.em.fork()
  const officer = (username: string, role: Role) =>
    accountForTest(em, { username, displayName: username, role, password: testPassword })
  await officer('sys', Role.SYSTEM_ADMIN)
  await officer('sec', Role.SECURITY_ADMIN)
  await sql`update account set rights_granted = false where username = 'barkol'`.execute(em.getKysely())
  await setSeparated(em, true, { accountId: null, username: 'system', address: 'localhost' })

  const system = await (await browser.newContext({ viewport: phone, locale: 'zh-CN' })).newPage()
  await enter(system, app, 'sys', testPassword)
  const bar = system.getByRole('navigation').getByRole('link')
  await bar.getByText('安全策略').waitFor()
  await expect.poll(() => bar.allTextContents()).toEqual(['年度周期', '账号', '安全策略'])
  await expect.poll(() => button(system, '更多').count()).toBe(0)
  await system.getByRole('button', { name: '重置密码 伊吾县人社局' }).click()
  await system.getByRole('dialog').getByText('登录锁定由安全管理员解除').waitFor()

  const security = await (await browser.newContext({ viewport: phone, locale: 'zh-CN' })).newPage()
  await enter(security, app, 'sec', testPassword)
  await security.getByRole('heading', { name: '账号', exact: true }).waitFor()
  await security.evaluate(`localStorage.setItem('language', 'en')`)
  await security.reload()
  await security.getByRole('button', { name: 'Edit 巴里坤县人社局' }).click()
  await security.getByRole('heading', { name: 'Grant rights to 巴里坤县人社局' }).waitFor()
  await security.goto(`${app.url}/policy`)
  await security.getByTestId('separation').getByText('System administrator: has a usable account').waitFor()
})
