import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { pageSignedIn } from '../support/browser'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

/** Counts the clicks of a person. */
function clicker() {
  let n = 0
  return {
    click: async (what: Locator) => {
      n += 1
      await what.click()
    },
    count: () => n,
  }
}

test('an officer: who is late, whom to phone, and the list with phones, in four clicks at most', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  const person = clicker()
  const late = page.getByTestId('figure-OVERDUE')
  await late.getByText(/^[\d,]+$/).waitFor()
  await person.click(late)
  const rows = page.getByTestId('declaration')
  await rows.first().waitFor()
  // Each of the late names its desk, the days and, where one is known, the phone.
  for (const row of await rows.all()) expect(await row.getByText(/^逾期/).count()).toBe(1)
  await expect.poll(() => page.locator('td a[href^="tel:"]').count()).toBeGreaterThan(0)
  // Nobody is a dead end: where no phone is known, it can be written down in the row.
  for (const row of await rows.all()) {
    const phone = row.locator('[data-label="电话"]')
    expect(
      await phone
        .locator('a[href^="tel:"]')
        .or(phone.getByRole('button', { name: /填电话：./ }))
        .count(),
    ).toBe(1)
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    person.click(page.getByRole('link', { name: '导出 xlsx' })),
  ])
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(readFileSync(await download.path()) as never)
  const head = (workbook.worksheets[0]!.getRow(1).values as unknown[]).slice(1)
  expect(head).toEqual(expect.arrayContaining(['办理方', '电话', '期限']))
  expect(person.count()).toBeLessThanOrEqual(4)
  await page.context().close()
})
