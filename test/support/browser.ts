import { chromium, type Browser, type Page } from 'playwright-core'
import { existsSync } from 'node:fs'
import type { App } from '../../server/app'
import { sampleAccounts } from '../../server/sample/account'
import { testPassword } from './config'

/** The browser that the launcher found or installed and passed in CHROMIUM_PATH. */
const executablePath =
  process.env.CHROMIUM_PATH ??
  ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
    .map((name) => `/usr/bin/${name}`)
    .find((file) => existsSync(file))

export const desktop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

export async function openBrowser(): Promise<Browser> {
  if (!executablePath) throw new Error('没有找到 Chromium；npm test 会安装它，或用 CHROMIUM_PATH 指明。')
  return chromium.launch({
    executablePath,
    // Where no locale is set, Chromium can neither save nor send a file with a Chinese name.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A new page in another time zone than Beijing, signed in to a sample account, on the page that a sign-in opens. */
export async function pageSignedIn(browser: Browser, app: App, displayName: string, viewport = desktop): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'America/New_York' })
  context.setDefaultTimeout(90_000)
  const { username } = sampleAccounts.find((account) => account.displayName === displayName)!
  const session = { headers: { 'x-portal': '1' }, data: { username, password: testPassword } }
  const signedIn = await context.request.post(`${app.url}/session`, session)
  if (!signedIn.ok()) throw new Error(`${displayName}: ${signedIn.status()} ${await signedIn.text()}`)
  const page = await context.newPage()
  await page.goto(app.url)
  // The overview, 待办 for an office with listed rows, or for the auditor the audit.
  await page.getByRole('heading', { name: /^(总览|待办|审计记录)$/ }).waitFor()
  return page
}

/** Signs in by typing, as on a real portal, which has no sample accounts to click. */
export async function enter(page: Page, app: App, username: string, password = testPassword): Promise<void> {
  await page.goto(app.url)
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

/** Opens a page by the main navigation. On a phone some pages are under 更多. */
export async function goTo(page: Page, name: string): Promise<void> {
  const navigation = page.getByRole('navigation', { name: '主导航' })
  const link = navigation.getByRole('link', { name, exact: true })
  // The menu comes after the page.
  await navigation.waitFor()
  if (!(await link.first().isVisible())) await navigation.getByRole('button', { name: '更多' }).click()
  await link.locator('visible=true').click()
}

/** Chooses a value of a list of the kit. */
export async function choose(page: Page, name: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}
