import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { aRow, inventedId, workbookOf } from '../support/declaration-file'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

const says = (page: Page, sentence: string) =>
  page.getByTestId('import-verdict').filter({ hasText: sentence }).waitFor({ timeout: 60_000 })

const wider = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** A sheet with only unknown headers below a title. */
function unknown(serial: number): Promise<string> {
  const row = aRow(99_000 + serial, { 身份证号: inventedId(serial) })
  const names = Object.keys(row).map(
    (name, column) => `栏目${serial}${'甲乙丙丁'[column % 4]}${name.length}${column}号`,
  )
  return workbookOf([
    { name: '说明', lines: [['请看下一张']] },
    { name: '导出', lines: [['职称申报'], names, Object.values(row)] },
  ])
}

test.each([
  { screen: 'a desk', viewport: desktop, serial: 611 },
  { screen: 'a phone', viewport: phone, serial: 612 },
])(
  'on $screen an officer says which row is the header, by the keyboard, and what is suggested is marked',
  async ({ viewport, serial }) => {
    const page = await pageSignedIn(browser, app, '市人社局', viewport)
    await page.goto(`${app.url}/import`)
    await page.getByLabel('选择文件').setInputFiles(await unknown(serial))
    await says(page, '没有找到表头')
    const rows = page.getByTestId('head-row')
    await rows.nth(2).waitFor()
    await expect.poll(() => page.getByRole('combobox', { name: '工作表' }).inputValue()).toBe('导出')
    await expect.poll(() => page.getByRole('radio', { name: '第 2 行' }).isChecked()).toBe(true)
    await expect.poll(() => page.getByRole('radio', { name: '第 3 行' }).isDisabled()).toBe(true)
    const person = await rows.nth(2).textContent()
    expect(person).not.toContain('古丽·买买提')
    expect(person).not.toContain(inventedId(serial))
    expect(await wider(page)).toBe(0)
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/choice-${serial}.png`, fullPage: true })

    await page.getByRole('radio', { name: '第 2 行' }).focus()
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => page.getByRole('radio', { name: '第 1 行' }).isChecked()).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: '以第 2 行为表头，重新核对' }).press('Enter')
    await says(page, '没有认出完整的表头')
    await page.getByText('列是按列名和内容推测的').waitFor()
    const idColumn = page.getByRole('combobox', { name: /^栏目\d+丁43号/ })
    await expect.poll(() => idColumn.inputValue()).toBe('身份证号')
    expect(await wider(page)).toBe(0)
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/mapping-${serial}.png`, fullPage: true })
    await page.close()
  },
)
