import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { accountForTest } from '../support/account'
import type { App } from '../../server/app'
import { applyImport, commandViewer } from '../../server/import/apply/apply-import'
import { planImport } from '../../server/import/plan/plan-import'
import { startTestApp } from '../support/app'
import { desktop, enter, openBrowser, phone } from '../support/browser'
import { testPassword } from '../support/config'
import { aRow, xlsxOf } from '../support/declaration-file'

// The questions of the import page about a file that leaves something open, in a real Chromium, with the built client.

let app: App
let browser: Browser

const inBarkol = { 区县: '巴里坤县', 工作单位: '巴里坤县水利管理站', 主管部门: '巴里坤县水利局' }
/** 3 of 伊吾县, 20 of 巴里坤县. */
const stored = Array.from({ length: 23 }, (_, index) => aRow(600 + index, index < 3 ? {} : inBarkol))

beforeAll(async () => {
  browser = await openBrowser()
  app = await startTestApp({ data: 'real' })
  const none = { counties: [], committees: [], departments: [], password: testPassword }
  const em = app.portal.owner.em.fork()
  await accountForTest(em, { ...none, username: 'bureau', displayName: '市人社局', role: Role.CITY_HR })
  const officer = commandViewer({ accountId: 1, username: 'bureau', displayName: '市人社局' })
  const run = await planImport(app.portal, officer, { fileName: '申报.xlsx', path: await xlsxOf(stored) })
  await applyImport(app.portal, officer, run, 'test')
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

const wider = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const says = (page: Page, sentence: string) =>
  page.getByTestId('import-verdict').filter({ hasText: sentence }).waitFor({ timeout: 60_000 })

async function sent(file: string, viewport: typeof desktop): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN' })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await enter(page, app, 'bureau')
  await page.getByRole('heading', { name: '总览' }).waitFor()
  await page.goto(`${app.url}/import`)
  await page.getByLabel('选择文件').setInputFiles(file)
  return page
}

describe.each([
  { screen: 'a desk', viewport: desktop, series: '卫生' },
  { screen: 'a phone', viewport: phone, series: '教育' },
])('on $screen', ({ viewport, series }) => {
  test('a series that the notice doesn’t name is told so at one click, and its rows stand apart', async () => {
    const rows = [aRow(700, { 申报系列: series }), aRow(701, { 申报系列: series }), aRow(702)]
    const page = await sent(await xlsxOf(rows), viewport)
    await says(page, '可以写入：新增 1 件，变更 0 件；退回 2 行不写入。')
    const word = page.getByTestId('unknown-word')
    await button(page, `把“${series}”认定为不属于本通知`).click()
    await word.getByText('已认定为“不属于本通知”').waitFor()
    await expect.poll(() => button(page, `把“${series}”认定为不属于本通知`).count()).toBe(0)
    await button(page, '重新核对').last().click()
    await says(page, '可以写入：新增 1 件，变更 0 件')
    await button(page, '不属于本通知 2').click()
    const apart = page.getByTestId('import-row')
    await expect.poll(() => apart.count()).toBe(2)
    await expect.poll(() => apart.first().textContent()).toContain(`已认定不属于2023年度的通知，这一行没有导入。`)
    expect(await wider(page)).toBe(0)
    await page.context().close()
  })

  test('of a full file each year and county is told, and a few stray rows make nobody missing until they are said to be all', async () => {
    const page = await sent(await xlsxOf([...stored.slice(0, 2), stored[3]!]), viewport)
    await page.getByTestId('import-UNCHANGED').waitFor()
    await page
      .getByRole('region', { name: /^第 \d+ 批$/ })
      .getByRole('radio', { name: '全量' })
      .check()
    const areas = page.getByTestId('full-area')
    await areas.nth(1).waitFor()
    expect((await areas.allTextContents()).map((text) => text.trim().replaceAll(/\s+/g, ' '))).toEqual([
      '2023 年度 伊吾县：文件 2 件，已有 3 件',
      '2023 年度 巴里坤县：文件 1 件，已有 20 件 件数很少，没有当作全量；确是全量请勾选。',
    ])
    const group = page.getByRole('group', { name: '全量范围' })
    const yiwu = group.getByRole('checkbox', { name: /伊吾县/ })
    const barkol = group.getByRole('checkbox', { name: /巴里坤县/ })
    expect([await yiwu.isChecked(), await barkol.isChecked()]).toEqual([true, false])
    await button(page, '全量缺失 1').waitFor()
    expect(await wider(page)).toBe(0)

    await barkol.focus()
    await page.keyboard.press('Space')
    await button(page, '全量缺失 20').waitFor()
    await expect.poll(() => areas.nth(1).textContent()).not.toContain('件数很少')
    await yiwu.uncheck()
    await button(page, '全量缺失 19').waitFor()
    expect([await yiwu.isChecked(), await barkol.isChecked()]).toEqual([false, true])
    await page.context().close()
  })
})
