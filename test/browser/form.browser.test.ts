import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as habit from '../form/habit'
import { openBook } from '../form/package'
import { pageSignedIn, phone } from '../support/browser'
import { signedIn } from '../support/client'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

const upload = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/vnd.ms-excel', buffer })

test('a form is uploaded, tagged by pointing, looked at and downloaded', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/reports?year=2026`)
  await page.getByRole('link', { name: '填报上级表' }).click()
  await page.getByText('还没有上级表，请上传一份空表。').waitFor()
  await page.getByLabel('上传空表').setInputFiles(upload('职数表.xlsx', await habit.quotas()))
  await page.getByRole('grid').waitFor()
  await expect.poll(() => page.getByLabel('名称').inputValue()).toBe('职数表')

  await page.getByRole('button', { name: '标记', exact: true }).click()
  await page.locator('[data-cell="E1"]').waitFor({ state: 'detached' })
  await page.locator('[data-cell="D1"]').click()
  await page.getByRole('region', { name: '单元格 D1' }).waitFor()
  await page.getByRole('combobox', { name: '填什么' }).click()
  await page.getByRole('option', { name: '这一列的条件（写在列头）' }).click()
  await page.getByRole('combobox', { name: '指标' }).click()
  await page.getByRole('option', { name: '通过', exact: true }).click()
  await page.getByRole('combobox', { name: '字段' }).click()
  await page.getByRole('option', { name: '级别', exact: true }).click()
  await page.getByRole('combobox', { name: '值' }).click()
  await page.getByRole('option', { name: '中级', exact: true }).click()
  await expect.poll(() => page.getByLabel('标记', { exact: true }).inputValue()).toBe('{{列:通过;级别=中级}}')
  // By keyboard to the cell below, which is typed now and is to be counted.
  await page.locator('[data-cell="D1"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('region', { name: '单元格 D2' }).waitFor()
  await page.getByRole('button', { name: '取消标记' }).click()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('button', { name: '保存', exact: true }).waitFor({ state: 'detached' })

  await page.getByRole('button', { name: '填报', exact: true }).click()
  const counted = page.locator('[data-cell="D3"]').getByRole('link')
  await counted.waitFor()
  const bureau = await signedIn(app, 'bureau')
  const { statistics } = await bureau.get<{ statistics: { passed: number[] } }>(
    '{ statistics(filter: { year: [2026], series: ["water"], level: [INTERMEDIATE] }, by: []) { passed } }',
  )
  await expect.poll(() => counted.innerText()).toBe(String(statistics.passed[0]))
  await page.getByLabel('填写 B2').fill('12')
  await page.getByLabel('填写 B2').press('Tab')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  const link = page.getByRole('link', { name: '下载（报送）' })
  await link.waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toBe('职数表（2026年度）.xlsx')
  const [sheet, ...others] = (await openBook(readFileSync(await download.path()))).worksheets
  expect(others).toEqual([])
  expect([sheet!.getCell('B2').value, sheet!.getCell('D3').value]).toEqual([12, statistics.passed[0]])

  await counted.click()
  await page.getByRole('heading', { name: '申报明细' }).waitFor()
  expect(new URL(page.url()).searchParams.get('measure')).toBe('PASSED')
})

test('a wrong tag is refused with its cell; on a phone the page fits; a form is deleted', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  await page.goto(`${app.url}/reports/forms?year=2026`)
  await page.getByLabel('上传空表').setInputFiles(upload('错.xlsx', await habit.wrong()))
  await page.getByText('“表1”的 B2：“农叶”不是系列的值。').waitFor()
  await page.getByLabel('上传空表').setInputFiles(upload('系列情况.xlsx', await habit.grid()))
  await page.locator('[data-cell="B5"]').getByRole('link').waitFor()
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(phone.width)
  await page.goto(`${app.url}/reports/forms?year=2026`)
  const line = page.getByRole('row').filter({ hasText: '系列情况' })
  await line.getByRole('button', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await line.waitFor({ state: 'detached' })
})
