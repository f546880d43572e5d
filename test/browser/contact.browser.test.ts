import { describe, expect, test } from 'vitest'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

describe.each([desktop, phone])('a missing phone, $width pixels wide', (viewport) => {
  test('is written down in the row of the list where it is noticed, and in the list of all that miss one', async () => {
    const page = await pageSignedIn(browser, app, '市人社局', viewport)
    await page.goto(`${app.url}/declarations?year=2026&desk=EMPLOYER&size=200`)
    const rows = page.getByTestId('declaration')
    await rows.first().waitFor()
    const missing = rows.getByRole('button', { name: /^填电话：./ })
    const before = await missing.count()
    expect(before).toBeGreaterThan(0)
    await missing.first().click()
    await page.getByLabel('电话', { exact: true }).fill('0902-2000001')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await rows.getByRole('link', { name: '0902-2000001' }).first().waitFor()
    await expect.poll(() => missing.count()).toBeLessThan(before)

    await page.goto(`${app.url}/pending/contacts?year=2026`)
    const lines = page.getByTestId('missing-contact')
    await lines.first().waitFor()
    const count = await lines.count()
    await lines
      .first()
      .getByRole('button', { name: /^填电话：./ })
      .click()
    await page.getByLabel('电话', { exact: true }).fill('0902-2000002')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await expect.poll(() => lines.count()).toBe(count - 1)
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})

test('the desks are cards on a phone: nothing is beyond its right edge', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  await page.goto(`${app.url}/pending?year=2026`)
  const desks = page.locator('[data-testid^="desk-"]')
  await desks.first().waitFor()
  const right = await desks.evaluateAll((all) => Math.max(...all.map((desk) => desk.scrollWidth - desk.clientWidth)))
  expect(right).toBeLessThanOrEqual(0)
  const boxes = await Promise.all((await desks.all()).slice(0, 5).map((desk) => desk.boundingBox()))
  for (const box of boxes) expect(box!.x + box!.width).toBeLessThanOrEqual(phone.width)
  await page.context().close()
})
