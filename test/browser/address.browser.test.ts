import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { openBrowser, pageSignedIn } from '../support/browser'

// A page shows what its address says or reports what is invalid, and a click in a chart opens the rows that its tooltip
// names: with the built client.

let app: App
let browser: Browser
let page: Page

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  browser = await openBrowser()
  page = await pageSignedIn(browser, app, '市人社局')
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

const numberIn = (text: string | null) => Number((text ?? '').replace(/[^\d]/g, ''))

describe('an address', () => {
  test('that can’t be meant shows a sentence for each and no figure, until it is cleared', async () => {
    await page.goto(`${app.url}/?year=abc&overdue=maybe&countie=650521&county=650521`)
    await page.getByText('年度：不认识“abc”。').waitFor()
    await page.getByText('逾期：不认识“maybe”。').waitFor()
    await page.getByText('没有“countie”这个条件。').waitFor()
    await expect.poll(() => page.locator('main .figures').count()).toBe(0)
    await page.getByRole('button', { name: '去掉这些条件' }).click()
    await page.getByTestId('figure-DECLARED').waitFor()
    expect(new URL(page.url()).search).toBe('?county=650521')
  })

  test('of two years names both in the head', async () => {
    await page.goto(`${app.url}/?year=2023&year=2024`)
    await page.getByTestId('figure-DECLARED').waitFor()
    await expect.poll(() => page.locator('header.head select option:checked').textContent()).toBe('2023、2024')
  })

  test('of a page that isn’t there says how many there are and leads to the last', async () => {
    await page.goto(`${app.url}/declarations?year=2023&county=650522&page=999`)
    await page.getByText(/没有第 999 页，一共只有 \d+ 页/).waitFor()
    await page.getByRole('button', { name: '到最后一页' }).click()
    await page.getByTestId('declaration').first().waitFor()
  })

  test('with a page’s number alone shows that page; the next and the previous one keep a cursor that is shared with it', async () => {
    const rows = () => page.getByTestId('declaration').allTextContents()
    const onPage = (to: number) => expect.poll(() => page.locator('nav.switch input').inputValue()).toBe(String(to))
    const turned = async (button: string, to: number) => {
      await page.getByRole('button', { name: button }).click()
      await onPage(to)
      await page.locator('.scroll[aria-busy="false"]').waitFor()
      return rows()
    }
    await page.goto(`${app.url}/declarations?year=2026&size=20&page=2`)
    await onPage(2)
    await page.getByTestId('declaration').first().waitFor()
    const second = await rows()
    const third = await turned('下一页', 3)
    expect(new URL(page.url()).searchParams.get('after')).toBeTruthy()
    expect(await turned('上一页', 2)).toEqual(second)
    await page.goto(page.url())
    await page.getByTestId('declaration').first().waitFor()
    expect(await rows()).toEqual(second)
    expect(await turned('下一页', 3)).toEqual(third)
    await turned('上一页', 2)
    await turned('上一页', 1)
    // The order that a cursor belongs to stays in the address.
    expect(new URL(page.url()).search).toBe('?year=2026&size=20&sort=URGENCY')
  })
})

test('each number of the stages opens as many rows as it says: in progress, due soon, overdue', async () => {
  await page.goto(`${app.url}/overview?year=2023&view=progress`)
  const numbers = page.getByRole('region', { name: '环节进度' }).locator('td a').filter({ hasText: /[1-9]/ })
  await numbers.first().waitFor()
  const texts = await numbers.allTextContents()
  expect(texts.some((text) => text.startsWith('▲'))).toBe(true)
  for (const [index, text] of texts.slice(0, 6).entries()) {
    await numbers.nth(index).click()
    await page.getByRole('heading', { name: '申报明细' }).waitFor()
    expect([text, numberIn(await page.getByText(/^共 [\d,]+ 件$/).textContent())]).toEqual([text, numberIn(text)])
    await page.goBack()
    await numbers.first().waitFor()
  }
})

test('a row’s total opens its row, not its last stage', async () => {
  await page.goto(`${app.url}/overview?year=2026`)
  const card = page.getByRole('region', { name: '区县 × 环节' })
  const totals = card.locator('svg text[text-anchor="start"]').filter({ hasText: /^[1-9][\d,]*$/ })
  await card.scrollIntoViewIfNeeded()
  await totals.first().waitFor()
  const text = await totals.first().textContent()
  await totals.first().click({ force: true, modifiers: ['Shift'] })
  await page.getByRole('heading', { name: '申报明细' }).waitFor()
  expect(numberIn(await page.getByText(/^共 [\d,]+ 件$/).textContent())).toBe(numberIn(text))
  expect(page.url()).not.toContain('stage=')
})
