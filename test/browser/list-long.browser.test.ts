import ExcelJS from 'exceljs'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

const rowsOf = async (file: string): Promise<unknown[][]> => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(readFileSync(file) as never)
  return workbook.worksheets[0]!.getSheetValues().slice(2) as unknown[][]
}

test('where something is late the list begins with it, and every head of a column orders the rows', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026`)
  const rows = page.getByTestId('declaration')
  await rows
    .first()
    .getByText(/^逾期 \d+ 个工作日$/)
    .waitFor()
  await page.goto(`${app.url}/declarations?year=2026&outcome=CONFIRMED`)
  await rows.first().waitFor()
  // Nothing of these is late, so they stand by number.
  await expect.poll(() => page.locator('th[aria-sort]').count()).toBe(0)

  await page.goto(`${app.url}/declarations?year=2026`)
  await rows.first().waitFor()
  const heads = page.getByRole('columnheader')
  const names = (await heads.allTextContents()).map((name) => name.trim()).filter(Boolean)
  expect(names).toContain('电话')
  for (const name of names) {
    const head = heads.filter({ has: page.getByRole('button', { name, exact: true }) })
    await head.getByRole('button', { name, exact: true }).click()
    await page.waitForURL(/[?&]sort=/)
    // Of two columns with one order the other one may show it.
    await page.locator('th[aria-sort]').first().waitFor()
    await rows.first().waitFor()
  }
  await page.context().close()
})

test('all that match are chosen, more than a page, and their export has exactly them', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026&size=20`)
  await page.getByRole('checkbox', { name: '选择本页全部' }).check()
  const bar = page.getByTestId('selection')
  await bar.getByText('已选 20 件').waitFor()
  const chosen = page.waitForEvent('download')
  await bar.getByRole('link', { name: '导出所选 xlsx' }).click()
  expect(await rowsOf(await (await chosen).path())).toHaveLength(20)

  const total = Number((await page.locator('.total').textContent())!.replaceAll(/\D/g, ''))
  expect(total).toBeGreaterThan(1000)
  await bar.getByRole('button', { name: /^选择符合条件的全部/ }).click()
  await bar.getByText(`已选符合条件的全部 ${total.toLocaleString('en-US')} 件`).waitFor()
  const every = page.waitForEvent('download')
  await bar.getByRole('link', { name: '导出所选 xlsx' }).click()
  expect((await rowsOf(await (await every).path())).length).toBe(total)
  await page.getByRole('button', { name: /^登记接收纸质材料/ }).click()
  await page
    .getByRole('dialog')
    .getByText(/^将登记 [\d,]+ 件/)
    .waitFor()
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: '催办所选' }).click()
  await page.getByRole('dialog', { name: '催办文字' }).getByTestId('remind-desk').first().waitFor()
  await page.context().close()
})

test('an employer is typed and chosen from suggestions, and days from and to are chips of the address', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026`)
  const row = page.getByTestId('declaration').first()
  await row.waitFor()
  const employer = (await row.locator('[data-label="工作单位"]').textContent())!.trim()
  await page.getByRole('button', { name: '更多条件' }).click()
  await page.getByRole('combobox', { name: '单位' }).fill(employer)
  await page.getByRole('option', { name: employer, exact: true }).click()
  await page.waitForURL(/employer=\d+/)
  await page.getByRole('button', { name: `去掉 ${employer}` }).waitFor()
  await page.getByRole('textbox', { name: '期限（到）' }).fill('2026-12-31')
  await page.keyboard.press('Tab')
  await page.waitForURL(/dueUntil=2026-12-31/)
  await page.getByRole('button', { name: '去掉 期限 2026-12-31 止' }).waitFor()
  await page.context().close()
})

describe.each([desktop, phone])('a list of all rows, $width pixels wide', (viewport) => {
  test('is scrolled as one: few rows are drawn, each at its place, to the last', async () => {
    const page = await pageSignedIn(browser, app, '市人社局', viewport)
    await page.goto(`${app.url}/declarations?year=2023&year=2024&year=2025&year=2026&size=all&sort=PLATFORM_NO`)
    const rows = page.getByTestId('declaration')
    await rows.first().waitFor()
    const total = Number((await page.locator('.total').textContent())!.replaceAll(/\D/g, ''))
    await expect.poll(() => page.getByRole('table').first().getAttribute('aria-rowcount')).toBe(String(total + 1))
    await expect.poll(() => rows.count()).toBeLessThan(80)
    for (const part of [0.3, 0.7, 0.5, 1]) {
      await page.evaluate(`scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * ${part})`)
      await expect
        .poll(
          async () =>
            page.evaluate<boolean>(
              `[...document.querySelectorAll('[data-testid=declaration]')].some((row) => { const box = row.getBoundingClientRect(); return box.bottom > 100 && box.top < innerHeight })`,
            ),
          { timeout: 30_000 },
        )
        .toBe(true)
      await expect.poll(() => rows.count()).toBeLessThan(80)
    }
    await expect
      .poll(
        async () => {
          // The page grows while the last cards are measured.
          await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
          return rows.last().getAttribute('aria-rowindex')
        },
        { timeout: 30_000 },
      )
      .toBe(String(total + 1))
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})
