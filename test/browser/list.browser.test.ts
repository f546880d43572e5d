import { describe, expect, test } from 'vitest'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

describe.each([desktop, phone])('the list of what is late, $width pixels wide', (viewport) => {
  test('says for each whom to call and how late it is, the latest first', async () => {
    const page = await pageSignedIn(browser, app, '市人社局', viewport)
    await page.goto(`${app.url}/declarations?year=2026&overdue=true`)
    await page.getByTestId('declaration').first().waitFor()
    const days = await page.getByTestId('declaration').locator('[data-label="剩余/逾期"]').allTextContents()
    const late = days.map((text) => Number(/^逾期 (\d+) 个工作日$/.exec(text)?.[1]))
    expect(late.length).toBeGreaterThan(0)
    expect(late).toEqual(late.toSorted((a, b) => b - a))
    const phones = page.getByTestId('declaration').locator('[data-label="电话"] a[href^="tel:"]')
    await expect.poll(() => phones.count()).toBeGreaterThan(0)
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})

test('rows are reached, chosen and opened by keys', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026`)
  const rows = page.getByTestId('declaration')
  await rows.first().waitFor()
  for (const key of ['j', 'j', 'k', 'x']) await page.keyboard.press(key)
  await page.getByTestId('selection').waitFor()
  await expect.poll(() => rows.first().getByRole('checkbox').isChecked()).toBe(true)
  const name = await rows.first().getByRole('button').first().textContent()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: name!.trim() }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  await page.keyboard.type('j')
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('j')
  await page.context().close()
})

test('Escape empties a search and keeps the focus; the list is whole again', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026`)
  const search = page.getByRole('searchbox')
  const total = page.getByText(/^共 [\d,]+ 件$/)
  const all = await total.textContent()
  await search.fill('王')
  await page.keyboard.press('Enter')
  await expect.poll(() => total.textContent()).not.toBe(all)
  await page.keyboard.type('某')
  await page.keyboard.press('Escape')
  expect(await search.inputValue()).toBe('')
  await expect.poll(() => total.textContent()).toBe(all)
  expect(new URL(page.url()).searchParams.has('search')).toBe(false)
  for (const path of ['findings', 'committees', 'accounts']) {
    await page.goto(`${app.url}/${path}?year=2026`)
    await search.fill('林')
    await page.keyboard.press('Escape')
    expect([path, await search.inputValue()]).toEqual([path, ''])
    expect(await search.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true)
  }
  await page.context().close()
})

test('paper isn’t received of two years at once: the button says so', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2025,2026`)
  await page.getByTestId('declaration').first().getByRole('checkbox').check()
  await page.getByRole('button', { name: '登记接收纸质材料（1）' }).click()
  await page.getByText('一次只能登记一个年度的，请先选一个年度。').waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.context().close()
})

test('the chosen columns stay with the account, and exports have them', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026`)
  const head = page.getByRole('columnheader', { name: '区县', exact: false })
  await head.waitFor()
  await page.getByRole('button', { name: '列', exact: true }).click()
  const saved = page.waitForResponse((response) => response.request().postData()?.includes('SaveListSetting') ?? false)
  await page.getByRole('checkbox', { name: '区县', exact: true }).uncheck()
  await saved
  await page.reload()
  await page.getByTestId('declaration').first().waitFor()
  await expect.poll(() => head.count()).toBe(0)
  const href = await page.getByRole('link', { name: '导出 xlsx' }).getAttribute('href')
  expect(href).toMatch(/columns=name,employer,series,/)
  await page.context().close()
})

test('a column is as wide as was chosen, also narrower than its texts', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', desktop)
  await page.goto(`${app.url}/declarations?year=2026`)
  await page.getByTestId('declaration').first().waitFor()
  const head = page.getByRole('columnheader', { name: /工作单位/ })
  const before = (await head.boundingBox())!.width
  for (let step = 0; step < 5; step += 1) await head.getByRole('separator').press('ArrowLeft')
  await expect.poll(async () => Math.round((await head.boundingBox())!.width - before)).toBeLessThan(-60)
  await page.context().close()
})
