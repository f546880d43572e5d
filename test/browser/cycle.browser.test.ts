import { describe, expect, test } from 'vitest'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'
import { some } from '../support/some'

ownSampleInBrowser()

// The calendar and the year's cycle in a real Chromium, with the built client.

describe.each(
  some(
    [
      { screen: 'a desk', viewport: desktop },
      { screen: 'a phone', viewport: phone },
    ],
    1,
    'cycle 1',
  ),
)('on $screen', ({ viewport }) => {
  test('a year’s calendar tells by words which days are off, which are worked, and that local ones are unconfirmed', async () => {
    const page = await pageSignedIn(browser, app, '伊吾县人社局', viewport)
    await page.goto(`${app.url}/cycle?year=2023`)
    await page.getByRole('link', { name: '工作日历' }).click()
    const text = (day: string) => page.locator(`[data-day="${day}"]`).innerText()
    await page.getByText('全年 245 个工作日').waitFor()
    expect(await text('2023-10-02')).toMatch(/2\s*休/)
    expect(await text('2023-10-07')).toMatch(/7\s*班/)
    expect(await text('2023-06-28')).toMatch(/28\s*区休/)
    await expect.poll(() => page.getByRole('button', { name: '编辑' }).count()).toBe(0)
    await page.goto(`${app.url}/cycle/calendar/2024`)
    await page.getByText('地方假日未确认').waitFor()
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})

test('the officer loads the next year from a file, after seeing which days change', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/cycle/calendar/2027`)
  await page.getByText('2027 年工作日历未载入').waitFor()
  await page.getByRole('button', { name: '载入国务院办公厅放假通知' }).click()
  const take = async (text: string) => {
    const buffer = Buffer.from(text)
    await page.getByLabel('从文件载入').setInputFiles({ name: '2027.csv', mimeType: 'text/csv', buffer })
  }
  await take('日期,类型,名称\n2027-01-01/2027-01-03,假,元旦\n')
  await page.getByLabel('出处').fill('国务院办公厅关于2027年部分节假日安排的通知')
  await page.getByRole('button', { name: '核对变化' }).click()
  await page.getByText('CALENDAR_FILE_INVALID').waitFor()
  await take('日期,类型,名称\n2027-01-01/2027-01-03,休,元旦\n2027-02-05/2027-02-11,休,春节\n2027-02-20,班\n')
  await page.getByRole('button', { name: '核对变化' }).click()
  await page.getByText('保存后有 11 天变化').waitFor()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('已保存').waitFor()
  await expect.poll(() => page.locator('[data-day="2027-02-20"]').innerText()).toMatch(/20\s*班/)
  await expect.poll(() => page.getByTestId('calendar-version').first().innerText()).toContain('市人社局')
  await page.context().close()
})

test('the officer makes the next year’s cycle: moved dates beside the old ones, a Sunday told before saving', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/cycle?year=2026`)
  await page.getByRole('link', { name: '编制年度周期' }).click()
  const filing = page.locator('[data-window="D3"]')
  await filing.getByText('10月16日前').waitFor()
  await filing.getByLabel('评委会备案截止日期').fill('2027-10-17')
  await page.getByRole('button', { name: '核对修改' }).click()
  await filing.getByText('10月17日前').waitFor()
  await page.getByText('“评委会备案”的截止日 2027-10-17（周日）不是工作日。').waitFor()
  await page.getByLabel('标题').fill('关于开展哈密市2027年度职称评审工作的通知')
  await page.getByLabel('说明').fill('征求意见稿')
  await page
    .getByRole('button', { name: '核对修改' })
    .or(page.getByRole('button', { name: '保存 2027' }))
    .click()
  await page.getByRole('heading', { name: '年度周期', exact: true }).waitFor()
  await page.getByText('关于开展哈密市2027年度职称评审工作的通知').first().waitFor()
  await expect.poll(() => page.getByTestId('cycle-version').innerText()).toContain('征求意见稿')
  await expect.poll(() => page.getByTestId('cycle-warnings').innerText()).toContain('八(一)2')
  await page.context().close()
})
