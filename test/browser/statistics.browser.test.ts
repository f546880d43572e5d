import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pageSignedIn } from '../support/browser'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'

sampleToReadInBrowser()

const numberIn = (text: string | null) => Number((text ?? '').replace(/[^\d]/g, ''))
const paramsOf = (page: Page) => new URL(page.url()).searchParams
const table = (page: Page) => page.getByRole('table').first()

test('numbers of two dimensions add up, open their rows, and Back returns to the table', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/statistics?year=2026&rows=COUNTY&columns=LEVEL`)
  const rows = table(page).locator('tbody tr')
  await rows.first().waitFor()
  const lines = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent.replace(/[^\d]/g, '')))),
  )
  const totals = lines.at(-1)!
  const sums = totals.map((_, column) => lines.slice(0, -1).reduce((sum, line) => sum + line[column]!, 0))
  expect(lines.length).toBeGreaterThan(2)
  expect(sums).toEqual(totals)
  expect(lines.map((line) => line.slice(0, -1).reduce((sum, count) => sum + count, 0))).toEqual(
    lines.map((line) => line.at(-1)),
  )

  const cell = rows.first().getByRole('cell').getByRole('link').first()
  const count = numberIn(await cell.textContent())
  await cell.click()
  await page.getByRole('heading', { name: '申报明细' }).waitFor()
  expect(numberIn(await page.getByText(/^共 [\d,]+ 件$/).textContent())).toBe(count)
  await page.goBack()
  await table(page).getByRole('columnheader', { name: '区县' }).waitFor()
  await page.context().close()
})

test('dimensions are chosen by keyboard, dragged and exchanged; another filter keeps them', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/statistics?year=2026`)
  await table(page).waitFor()
  await page.getByRole('combobox', { name: '行', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: '区县' }).focus()
  await page.keyboard.press('Enter')
  await table(page).getByRole('columnheader', { name: '区县' }).waitFor()

  await page.getByTestId('dimension-GENDER').dragTo(page.getByTestId('axis-columns'))
  await table(page).getByRole('columnheader', { name: '女' }).waitFor()
  expect([paramsOf(page).get('rows'), paramsOf(page).get('columns')]).toEqual(['COUNTY', 'GENDER'])

  await page.getByRole('button', { name: '行列互换' }).click()
  await table(page).getByRole('rowheader', { name: '女' }).waitFor()
  await page.goto(`${page.url()}&level=INTERMEDIATE`)
  await page.getByRole('button', { name: '清除' }).click()
  await page.waitForURL((url) => !url.searchParams.has('level'))
  expect([paramsOf(page).get('rows'), paramsOf(page).get('columns')]).toEqual(['GENDER', 'COUNTY'])
  await page.context().close()
})

test('a pass rate stands beside its numerator and denominator, of which the link opens the latter', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/statistics?year=2025&rows=LEVEL&columns=NONE&figure=PASS_RATE`)
  const link = table(page).locator('tbody tr').last().getByRole('link')
  const [, passed, reviewed] = /% ([\d,]+)\/([\d,]+)$/.exec((await link.textContent())!)!
  expect(numberIn(passed!)).toBeLessThanOrEqual(numberIn(reviewed!))
  await link.click()
  await page.getByRole('heading', { name: '申报明细' }).waitFor()
  expect(numberIn(await page.getByText(/^共 [\d,]+ 件$/).textContent())).toBe(numberIn(reviewed!))
  await page.context().close()
})

test('beyond the chosen number rows are added up as 其他, which opens them all, and the total stays', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  const address = `${app.url}/statistics?year=2026&rows=SERIES&columns=NONE`
  await page.goto(`${address}&listed=ALL`)
  const rows = table(page).locator('tbody tr')
  await rows.first().waitFor()
  const [all, total] = [await rows.count(), await rows.last().getByRole('cell').getByRole('link').textContent()]

  await page.getByRole('combobox', { name: '列出' }).click()
  await page.getByRole('option', { name: '前 10 项' }).click()
  const rest = rows.filter({ has: page.getByRole('rowheader', { name: `其他（${all - 11} 项）` }) })
  await rest.waitFor()
  await expect.poll(() => rows.count()).toBe(12)
  expect(paramsOf(page).get('listed')).toBe('10')
  await expect.poll(() => rows.last().getByRole('cell').getByRole('link').textContent()).toBe(total)

  const count = numberIn(await rest.getByRole('cell').getByRole('link').textContent())
  await rest.getByRole('cell').getByRole('link').click()
  await page.getByRole('heading', { name: '申报明细' }).waitFor()
  expect(numberIn(await page.getByText(/^共 [\d,]+ 件$/).textContent())).toBe(count)
  await page.context().close()
})
