import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { signedIn } from '../support/client'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'
import { some } from '../support/some'

ownSampleInBrowser()

// The pending work of a department head and an officer in a real Chromium, with the built client.

async function wider(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

const figure = async (page: Page, key: string) =>
  Number((await page.getByTestId(`own-${key}`).first().locator('b').textContent())!.replaceAll(',', ''))

describe.each(
  some(
    [
      { screen: 'a desk', viewport: desktop },
      { screen: 'a phone', viewport: phone },
    ],
    1,
    'pending 1',
  ),
)('a department head at $screen', ({ viewport }) => {
  test('sees the own desk first, opens what is most urgent, and copies the reminder', async () => {
    const page = await pageSignedIn(browser, app, '市水利局', viewport)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('link', { name: '待办', exact: true }).locator('visible=true').click()
    await page.getByRole('heading', { name: '水利专业的待办' }).waitFor()
    const overdue = await figure(page, 'overdueOnDesk')
    expect(overdue).toBeGreaterThan(0)
    expect(await wider(page)).toBeLessThanOrEqual(0)
    // The figures and the first items are visible without scrolling.
    const first = page.getByTestId('pending-item').first().locator('button').first()
    await expect.poll(() => first.textContent()).toMatch(/^▲ 逾期 \d+ 个工作日|^▲ 刚逾期/)
    expect((await first.boundingBox())!.y + 60).toBeLessThan(viewport.height)

    await first.click()
    const drawer = page.getByRole('dialog')
    await drawer.getByTestId('declaration-findings').getByText('评委会超期未审').waitFor()
    await expect.poll(() => drawer.textContent()).toContain('2265596')
    await drawer.getByRole('button', { name: '关闭' }).click()

    await page.getByRole('button', { name: '催办文字' }).click()
    const dialog = page.getByRole('dialog', { name: '催办文字' })
    await dialog.getByRole('checkbox', { name: /^水利专业 / }).check()
    await dialog.getByRole('button', { name: '查看 1 份催办文字' }).click()
    await dialog.getByRole('button', { name: '存入 1 份催办记录' }).click()
    const reminder = page.getByTestId('reminder-COMMITTEE').first()
    await reminder.getByRole('button', { name: '复制' }).click()
    await reminder.getByRole('button', { name: '已复制' }).waitFor()
    const copied = (await page.evaluate('navigator.clipboard.readText()')) as string
    expect(copied).toContain('水利专业评审委员会：')
    expect(copied).toContain(`其中在手逾期 ${overdue} 件；期限 2026-10-23（参照2023年通知二(一)）`)
    await page.context().close()
  })

  test('is told when the browser refuses to copy', async () => {
    const page = await pageSignedIn(browser, app, '市水利局', viewport)
    await page.addInitScript(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject() } })",
    )
    await page.goto(`${app.url}/committees`)
    await page.getByRole('button', { name: '复制电话' }).first().click()
    await page.getByText('浏览器不允许复制，请手工选择后复制。').first().waitFor()
    await page.context().close()
  })
})

test('a department head on a phone: from the first page to paper received in three taps, and the employer is called', async () => {
  const page = await pageSignedIn(browser, app, '市水利局', phone)
  let taps = 0
  const tap = (target: Locator) => {
    taps += 1
    return target.click()
  }
  await tap(page.getByRole('link', { name: '待办', exact: true }).locator('visible=true'))
  const items = page.getByTestId('pending-item')
  const item = items.filter({ hasText: '个工作日' }).filter({ hasNotText: '已收到' }).first()
  await item.waitFor()
  const number = (await item.locator('.caption').first().textContent())!.trim()
  const same = items.filter({ hasText: number })
  await tap(same.getByRole('button', { name: /^收到纸质材料/ }))
  const dialog = page.getByRole('dialog', { name: '登记接收纸质材料' })
  await dialog.getByText('将登记 1 件').waitFor()
  await tap(dialog.getByRole('button', { name: /1 件/ }))
  await same.getByText(/^纸质材料 \d\d-\d\d 已收到$/).waitFor()
  expect(taps).toBe(3)
  await expect.poll(() => same.getByRole('button', { name: /^收到纸质材料/ }).count()).toBe(0)

  // Nothing of the list is outside the screen, and what is tapped is large enough for a thumb.
  expect(await wider(page)).toBeLessThanOrEqual(0)
  for (const act of await page.getByTestId('own-list').locator('a, button').all()) {
    const box = (await act.boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(phone.width)
    expect(box.height).toBeGreaterThanOrEqual(40)
  }
  await page.context().close()
})

test('what is less urgent stays in its place when what is overdue comes after it', async () => {
  const page = await pageSignedIn(browser, app, '市林草局')
  let release = () => {}
  const released = new Promise<void>((done) => (release = done))
  await page.route('**/graphql', async (route) => {
    if (/PendingItems.*OVERDUE/s.test(route.request().postData() ?? '')) await released
    await route.continue()
  })
  await page.goto(`${app.url}/pending?year=2026`)
  const overdue = page.getByTestId('pending-item').filter({ hasText: '逾期' })
  const other = page.getByTestId('pending-item').filter({ hasNotText: '逾期' }).first()
  await other.waitFor()
  await expect.poll(() => overdue.count()).toBe(0)
  const before = (await other.boundingBox())!.y
  release()
  await overdue.first().waitFor()
  expect(Math.abs((await other.boundingBox())!.y - before)).toBeLessThanOrEqual(2)
  await page.context().close()
})

test('the own list calls the employer, never the own office, and goes on where it ended', async () => {
  const bureau = await signedIn(app, 'bureau')
  const page = await pageSignedIn(browser, app, '市水利局')
  await page.goto(`${app.url}/pending?year=2026`)
  const items = page.getByTestId('pending-item')
  await items.first().waitFor()
  const employer = (await items.first().locator('.what > span').last().textContent())!.split(' · ')[1]!
  await bureau.get(`mutation ($contacts: [ContactInput!]!) { saveContacts(contacts: $contacts) { saved { id } } }`, {
    contacts: [{ kind: 'EMPLOYER', key: employer, phone: '0902-2260677' }],
  })
  await page.reload()
  await items
    .first()
    .getByRole('link', { name: `单位 0902-2260677：拨打${employer}` })
    .waitFor()
  await expect.poll(() => items.first().getByRole('link').getAttribute('href')).toBe('tel:0902-2260677')
  await expect.poll(() => page.getByTestId('own-list').textContent()).not.toContain('2265596')

  // As many as the figures say, each once, the late ones before all others.
  const onDesk = await figure(page, 'onDesk')
  const overdue = await figure(page, 'overdueOnDesk')
  const more = page.getByRole('button', { name: '再显示 20 件' })
  for (let shown = await items.count(); shown < onDesk; shown = await items.count()) {
    await more.click()
    await items.nth(shown).waitFor()
  }
  const read = await items.evaluateAll((lines) =>
    lines.map((line) => ({
      late: line.querySelector('.overdue') !== null,
      number: line.querySelector('.what .caption')?.textContent?.trim() ?? '',
    })),
  )
  expect(read).toHaveLength(onDesk)
  expect(new Set(read.map(({ number }) => number)).size).toBe(onDesk)
  expect(read.map(({ late }) => late)).toEqual(read.map((_, index) => index < overdue))
  await page.context().close()
})

test('every desk by age: a number opens its rows, and the contact that is missing can be added', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/pending?year=2026`)
  const row = page.getByTestId('desk-COMMITTEE-water')
  await row.waitFor()
  await expect
    .poll(() => page.locator('th[scope=rowgroup]').allTextContents())
    .toEqual(['评委会', '人社部门', '主管部门', '用人单位'])
  // Within a kind: by what is overdue, then due soon, then all.
  const urgency = await page
    .locator('tbody')
    .first()
    .locator('tr[data-testid]')
    .evaluateAll((lines) =>
      lines.map((line) =>
        [5, 6, 7].map((index) => Number(line.children[index]!.textContent!.replaceAll(/\D/g, '')) || 0),
      ),
    )
  expect(urgency.length).toBeGreaterThan(1)
  expect(urgency).toEqual(urgency.toSorted((a, b) => b[0]! - a[0]! || b[1]! - a[1]! || b[2]! - a[2]!))
  await page.locator('thead').getByText('在手建议催办', { exact: true }).focus()
  await page.locator('.tooltip').getByText('不算逾期').waitFor()
  const last = row.getByRole('link').first()
  const n = await last.textContent()
  await last.click()
  await page.getByText(`共 ${n} 件`).waitFor()

  await page.goto(`${app.url}/pending/contacts`)
  await page
    .getByLabel('成批导入')
    .fill('区县人社局\t伊吾县\t专技科\t\t0902-6720000\n主管部门，市水利局，人事科，，2265500')
  await page.getByText('将登记 2 条：伊吾县、市水利局。').waitFor()
  await page.getByRole('button', { name: '导入 2 条', exact: true }).click()
  await page.getByText('新增或更新 2 条。').waitFor()
  await page.goto(`${app.url}/pending?year=2026`)
  await page.getByTestId('desk-COUNTY_HR-650522').getByRole('link', { name: '0902-6720000' }).waitFor()
  await page.context().close()
})

describe.each(
  some(
    [
      { screen: 'a desk', viewport: desktop },
      { screen: 'a phone', viewport: phone },
    ],
    1,
    'pending 2',
  ),
)('findings at $screen', ({ viewport }) => {
  test('name the clause and quote the year’s own notice, open their rows, and one is explained', async () => {
    const page = await pageSignedIn(browser, app, '市人社局', viewport)
    const card = page.getByTestId('rule-R05')
    await page.goto(`${app.url}/findings?year=2023&rule=R05`)
    await card.getByText('依据：五(二)3“公示期不少于5个工作日”').waitFor()
    await page.goto(`${app.url}/findings?year=2026&rule=R05`)
    await card.getByText('依据：参照2023年通知五(二)3').waitFor()
    await expect.poll(() => card.getByText('公示期不少于5个工作日').count()).toBe(0)
    expect(await wider(page)).toBeLessThanOrEqual(0)
    const number = card.locator('header a')
    const n = Number((await number.textContent())!.replace(/\D/g, ''))
    await number.click()
    await page.getByText(`共 ${n} 件`).waitFor()
    await page.locator('tbody tr, li.row, article').first().click()
    const finding = page.getByTestId('declaration-findings')
    await finding.getByText('单位公示不足').waitFor()
    await finding.getByRole('button', { name: '说明' }).first().click()
    await page.getByLabel('理由').fill('已向单位核实，公示期满。')
    await page.getByRole('button', { name: '保存说明' }).click()
    await finding.getByText('已说明：已向单位核实，公示期满。').waitFor()
    await page.goto(`${app.url}/findings?year=2026&rule=R05`)
    await card
      .getByText(`${n - 1} 件`, { exact: false })
      .first()
      .waitFor()
    await page.context().close()
  })
})
