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

test('the drawer of each of the late names the office and its phone as its row does, and a phone can be written down there', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026&overdue=true&pending=true`)
  const rows = page.getByTestId('declaration')
  await rows.first().waitFor()
  const seen = new Set<string>()
  for (const row of await rows.all()) {
    const holder = (await row.locator('[data-label="办理方"]').innerText()).trim()
    if (seen.has(holder)) continue
    seen.add(holder)
    const inRow = (await row.locator('[data-label="电话"]').innerText()).trim()
    await row.locator('button.open').click()
    const standing = page.getByRole('dialog').locator('.standing')
    await standing.getByText(`办理方：${holder}`).waitFor()
    await standing.getByText(inRow, { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  expect(seen.size).toBeGreaterThan(2)
  await rows.first().hover()
  const shades = () =>
    page.evaluate<string[]>(`(() => {
      const row = document.querySelector('[data-testid=declaration]')
      return [row, ...row.children].map((each) => getComputedStyle(each).backgroundColor)
    })()`)
  const shown = async () => {
    const [ofRow, ...cells] = await shades()
    return cells.filter((cell) => cell !== 'rgba(0, 0, 0, 0)' && cell !== ofRow)
  }
  await expect.poll(shown).toEqual([])
  await page.context().close()
})

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
