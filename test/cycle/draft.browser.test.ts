import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { accountForTest } from '../support/account'
import type { App } from '../../server/app'
import { appForThisTest } from '../support/app'
import { choose, desktop, openBrowser, phone } from '../support/browser'
import { testPassword } from '../support/config'

// A real database as `npm run serve` creates it, in January of a year without a calendar.

const now = new Date('2027-01-05T10:00:00+08:00')
/** A plausible but invented notice. */
const holidays = `日期,类型,名称
2027-01-01/2027-01-03,休,元旦
2027-02-05/2027-02-11,休,春节
2027-04-03/2027-04-05,休,清明节
2027-05-01/2027-05-05,休,劳动节
2027-06-09,休,端午节
2027-09-15,休,中秋节
2027-10-01/2027-10-07,休,国庆节
2027-02-20,班
2027-10-09,班
`

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A portal without a calendar or cycle of 2027. */
async function founded(): Promise<App> {
  const app = await appForThisTest({ data: 'new', config: { sample: false, now } })
  const account = { username: 'bureau', displayName: '市人社局', role: Role.CITY_HR, password: testPassword }
  await accountForTest(app.portal.owner.em.fork(), { ...account, counties: [], committees: [], departments: [] })
  return app
}

/** A signed-in page, and the errors in its answers. */
async function officer(app: App, viewport = desktop): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'America/New_York' })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(app.url)
  await page.getByLabel('用户名').fill('bureau')
  await page.getByLabel('密码').fill(testPassword)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('heading', { name: '总览' }).waitFor()
  page.on('response', async (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`)
    if (!response.url().endsWith('/graphql')) return
    const { errors: refused } = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] }
    errors.push(...(refused ?? []).map(({ message }) => message))
  })
  return { page, errors }
}

const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

test.each([desktop, phone])(
  '2027 is made from 2023 in four steps, its calendar first, without an error, at $width',
  async (viewport) => {
    const app = await founded()
    const { page, errors } = await officer(app, viewport)
    await page.goto(`${app.url}/cycle?year=2023`)
    await page.getByRole('link', { name: '编制年度周期' }).click()
    const step = page.locator('[aria-current="step"]')
    const reached = (name: string) => page.locator(`[aria-current="step"][data-step="${name}"]`).waitFor()
    await reached('calendar')
    await expect.poll(() => page.getByLabel('编制年度').inputValue()).toBe('2027')
    await page.getByText('2027 年工作日历未载入').first().waitFor()

    await page.getByRole('button', { name: '载入 2027 年国务院办公厅放假通知' }).click()
    await page
      .getByLabel('从文件载入')
      .setInputFiles({ name: '2027.csv', mimeType: 'text/csv', buffer: Buffer.from(holidays) })
    await page.getByLabel('出处').fill('国务院办公厅关于2027年部分节假日安排的通知')
    await page.getByRole('button', { name: '核对变化' }).click()
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByText('2023—2027 年工作日历已载入').waitFor()

    await reached('save')
    await page.locator('[data-window="D3"]').getByLabel('评委会备案截止日期').fill('2027-10-17')
    await reached('check')
    await expect.poll(() => page.getByRole('button', { name: '保存 2027' }).count()).toBe(0)
    await page.getByRole('button', { name: '核对修改' }).click()
    await page.getByText('“评委会备案”的截止日 2027-10-17（周日）不是工作日。').waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await reached('save')
    await expect.poll(() => step.innerText()).toMatch(/保存/)
    await page.getByRole('button', { name: '保存 2027' }).click()
    await page.waitForURL(`${app.url}/cycle?year=2027`)
    await page.getByTestId('cycle-version').waitFor()
    expect(errors).toEqual([])

    await page.getByRole('link', { name: '编制年度周期' }).click()
    await page.getByRole('heading', { name: '编制年度周期' }).waitFor()
    await expect.poll(() => page.getByLabel('编制年度').inputValue()).toBe('2028')
    await page.context().close()
  },
)

test('a date that can’t be meant is refused where it was typed, and what was typed stays', async () => {
  const app = await founded()
  const { page } = await officer(app)
  await page.goto(`${app.url}/cycle/draft`)
  await choose(page, '参照年度', '2023')
  await page.getByLabel('编制年度').fill('2024')
  const window = page.locator('[data-window="D4"]')
  await window.getByLabel(/截止日期$/).fill('2024-01-02')
  await page.getByRole('button', { name: '核对修改' }).click()
  await page.getByText('CYCLE_CONTRADICTORY').waitFor()
  await expect.poll(() => window.getByLabel(/截止日期$/).inputValue()).toBe('2024-01-02')
  await window.getByLabel(/截止日期$/).fill('2024-10-25')
  await page.getByRole('button', { name: '核对修改' }).click()
  await page.getByRole('button', { name: '保存 2024' }).waitFor()
  await page.context().close()
})
