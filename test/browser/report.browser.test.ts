import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { maxListed } from '../../schema/vocabulary'
import { pageSignedIn, phone } from '../support/browser'
import { rowsApart } from '../walk/rows-apart'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

async function reports(account: string, viewport?: { width: number; height: number }): Promise<Page> {
  const page = await pageSignedIn(browser, app, account, viewport)
  await page.goto(`${app.url}/reports?year=2025`)
  await page.getByRole('heading', { name: '报表', exact: true }).waitFor()
  return page
}

test('an export goes on by itself, is told of and saved', async () => {
  const page = await reports('市人社局')
  await page.getByRole('button', { name: '导出 xlsx' }).first().click()
  const save = page.getByRole('link', { name: '保存文件' })
  await save.waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  expect(download.suggestedFilename()).toBe('哈密市2025年度职称评审统计.xlsx')
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  await expect.poll(() => save.count()).toBe(0)
})

test('the officer files a year, and gets the very file again; only then is there a public edition', async () => {
  const page = await reports('市人社局')
  await page.getByText('公开版由归档生成；2025 年度还没有归档，请先在下面归档。').waitFor()
  await expect.poll(() => page.getByLabel('截止日', { exact: true }).inputValue()).toBe('2025-12-31')
  await page.getByLabel('说明').fill('报自治区')
  await page.getByRole('button', { name: '归档', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('之后不能更改或删除').waitFor()
  await dialog.getByRole('button', { name: '归档' }).click()
  await dialog.getByText('还没有写明原因').waitFor()
  await dialog.getByRole('link', { name: '去写明原因' }).click()
  await page.getByRole('heading', { name: '异常变化说明' }).waitFor()
  await page.getByLabel('全选').check()
  await page.getByRole('textbox', { name: /变化原因/ }).fill('评审计划调整')
  await page.getByRole('button', { name: '保存原因' }).click()
  await page.getByText('0 项没有说明').waitFor()
  await page.getByRole('link', { name: '报表' }).first().click()
  await page.getByLabel('说明').fill('报自治区')
  await page.getByRole('button', { name: '归档', exact: true }).click()
  await dialog.getByRole('button', { name: '归档' }).click()
  await page.getByText('2025 年度第 1 次').waitFor()
  const ofFreeze = page.getByRole('listitem').filter({ hasText: '取自第 1 次归档（截止 2025-12-31）' })
  await expect.poll(() => ofFreeze.getByRole('button', { name: '导出 xlsx' }).isVisible()).toBe(true)
  await page.getByRole('button', { name: '对照现在' }).click()
  await page.getByText('与归档一致，没有更正。').waitFor()
  const files = []
  for (let time = 0; time < 2; time++) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载', exact: true }).click(),
    ])
    files.push(readFileSync(await download.path()))
  }
  expect(files[0]!.equals(files[1]!)).toBe(true)
})

test('a figure that moved opens its rows of both years, and its difference those that make it up', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/reports/changes?year=2024`)
  const line = page.getByRole('row').nth(1)
  await line.waitFor()
  const numbers = await line.getByRole('link').allTextContents()
  expect(numbers).toHaveLength(3)
  for (const [index, number] of numbers.slice(0, 2).entries()) {
    await line.getByRole('link').nth(index).click()
    await page.getByText(`共 ${number} 件`).waitFor()
    await page.goBack()
    await line.waitFor()
  }
  await line.getByRole('link').nth(2).click()
  await page.getByRole('heading', { level: 1, name: '增减' }).waitFor()
})

test('one reason is saved for more figures than a request may name', async () => {
  await sql`update cycle set notice = jsonb_set(notice, '{settings,form}',
    '{"changeShare": 1, "changeLeast": 3, "changeCount": 3}') where year = 2024`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/reports/changes?year=2024`)
  await page.getByLabel('全选').check()
  // Of the head and of a page.
  await expect.poll(() => page.getByRole('row').count()).toBe(51)
  const chosen = /^选中 (\d+) 项/.exec(await page.getByText(/^选中 \d+ 项/).innerText())![1]
  expect(Number(chosen)).toBeGreaterThan(maxListed.explainedChanges)
  await page.getByRole('button', { name: '下一页' }).click()
  await page.getByRole('button', { name: '上一页', disabled: false }).waitFor()
  await expect.poll(() => page.getByRole('row').nth(1).getByRole('checkbox').isChecked()).toBe(true)
  await page.getByRole('textbox', { name: /变化原因/ }).fill('评审计划调整')
  await page.getByRole('button', { name: '保存原因' }).click()
  await page.getByText(' 0 项没有说明').waitFor()
  await expect.poll(() => page.getByText('未说明', { exact: true }).count()).toBe(0)
})

test('a county sees no filing and no public edition; a table prints one page wide without the frame', async () => {
  const page = await reports('伊吾县人社局')
  await expect.poll(() => page.getByText('公开版').count()).toBe(0)
  await expect.poll(() => page.getByRole('button', { name: '归档', exact: true }).count()).toBe(0)
  await page.getByRole('link', { name: 'T1 系列×级别' }).click()
  await page.getByText('统计口径：伊吾县').waitFor()
  const sheet = page.locator('article table')
  await expect.poll(() => sheet.locator('tbody tr').count()).toBeGreaterThan(10)
  expect(await rowsApart(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.getByRole('navigation').isVisible()).toBe(false)
  // A4 landscape without its margins, in CSS pixels.
  await page.setViewportSize({ width: 1047, height: 700 })
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})

test('each table that the page lists opens', async () => {
  const page = await reports('市人社局')
  const tables = page.getByRole('link', { name: /^T\d+ / })
  await tables.first().waitFor()
  const addresses = await Promise.all((await tables.all()).map((link) => link.getAttribute('href')))
  expect(addresses.length).toBeGreaterThan(9)
  for (const address of addresses) {
    await page.goto(`${app.url}${address}`)
    await page.getByRole('table').first().waitFor()
  }
  await page.context().close()
})

test('a table of hundreds of lines begins with the first ones, and lists all when asked', async () => {
  const page = await reports('市人社局')
  await page.getByRole('link', { name: /^T15 / }).click()
  await page.getByText(/先列出前 100 行/).waitFor()
  const lines = page.locator('article tbody tr')
  await expect.poll(() => lines.count()).toBe(100)
  await page.getByRole('button', { name: '全部列出' }).click()
  await page.getByText(/先列出前/).waitFor({ state: 'detached' })
  await expect.poll(() => lines.count()).toBeGreaterThan(100)
  await page.context().close()
})

test('on a phone nothing runs out of the page', async () => {
  const page = await reports('市人社局', phone)
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})

test('a figure of a table opens its rows', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  await page.goto(`${app.url}/reports/T10?year=2025`)
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '水利工程' }) })
  const link = row.getByRole('link').nth(1)
  const said = await link.textContent()
  await link.click()
  await page.getByText(`共 ${said!.trim()} 件`, { exact: true }).waitFor()
  await page.context().close()
})

test('two years are compared; a figure of the earlier year on the same day opens that day’s rows', async () => {
  const page = await reports('市人社局')
  await page.getByRole('link', { name: '年度对比' }).click()
  await page.getByRole('heading', { level: 1, name: '年度对比' }).waitFor()
  await page.getByRole('combobox', { name: '比较的表' }).click()
  await page.getByRole('option', { name: '区县申报对比' }).click()
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '伊吾县' }) })
  // The row's head is a link, too, which narrows the page.
  const link = row.getByRole('cell').getByRole('link').first()
  const said = await link.textContent()
  await link.click()
  await page.getByText(`共 ${said!.trim()} 件`, { exact: true }).waitFor()
  await page.getByText(/^2025-\d\d-\d\d 当日的情况/).waitFor()
  await page.goBack()
  await page.getByRole('combobox', { name: '比较的表' }).getByText('区县申报对比').waitFor()
  const measure = page.getByRole('combobox', { name: '图上的指标' })
  await measure.click()
  const last = page.getByRole('option').last()
  const name = (await last.textContent())!
  await last.click()
  await page.waitForURL((url) => url.searchParams.get('compared') === name)
  await page.reload()
  await measure.getByText(name, { exact: true }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出 xlsx' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  await page.context().close()
})

test('the header of a long table stays in sight while its rows are scrolled', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', { width: 1440, height: 400 })
  await page.goto(`${app.url}/reports/T5?year=2025`)
  const sheet = page.locator('.sheet')
  const head = sheet.locator('thead')
  await head.waitFor()
  await sheet.evaluate((one) => one.scrollTo(0, one.scrollHeight))
  const [top, frame] = [await head.boundingBox(), await sheet.boundingBox()]
  expect(await sheet.evaluate((one) => one.scrollTop)).toBeGreaterThan(100)
  expect(Math.abs(top!.y - frame!.y)).toBeLessThan(4)
  await page.context().close()
})

test('the columns that somebody chose of a wide table are there again after the page is loaded anew', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/reports/T10?year=2025`)
  const choice = page.getByRole('button', { name: /^列 / })
  const shown = () => page.locator('thead tr').first().locator('th:visible').allTextContents()
  await choice.waitFor()
  const usual = await shown()
  await choice.click()
  const saved = page.waitForResponse(
    (response) => response.request().postData()?.includes('SaveReportSetting') ?? false,
  )
  await page.getByRole('checkbox', { checked: false }).first().check()
  await saved
  const chosen = await shown()
  expect(chosen).not.toEqual(usual)
  await page.reload()
  await choice.waitFor()
  expect(await shown()).toEqual(chosen)
  await page.context().close()
})
