import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { desktop, goTo, pageSignedIn, phone } from '../support/browser'
import { aRow, csvOf, inventedId, xlsxOf, type FileRow } from '../support/declaration-file'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'
import { some, times } from '../support/some'

ownSampleInBrowser()

// An import on the import page in a real Chromium, with the built client; npm test builds it first.

async function send(page: Page, file: string): Promise<void> {
  await page.goto(`${app.url}/import`)
  await page.getByLabel('选择文件').setInputFiles(file)
}

/** Waits until the open run shows this text. */
const says = (page: Page, sentence: string) =>
  page.getByTestId('import-verdict').filter({ hasText: sentence }).waitFor({ timeout: 60_000 })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function wider(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

describe.each(
  some(
    [
      { screen: 'a desk', viewport: desktop, from: 700, unknown: '水利工程类' },
      { screen: 'a phone', viewport: phone, from: 750, unknown: '水利工程系' },
    ],
    1,
    'import 1',
  ),
)('on $screen', ({ viewport, from, unknown }) => {
  const rows = [
    ...[1, 2, 3].map((n) => aRow(from + n)),
    ...[4, 5].map((n) => aRow(from + n, { 申报系列: unknown })),
    aRow(from + 6, { 提交时间: '9月20日' }),
  ]

  test('a file is planned, a word decided, planned again, written, and taken back', async () => {
    const page = await pageSignedIn(browser, app, '市人社局', viewport)
    await send(page, await xlsxOf(rows))
    await says(page, '可以写入：新增 3 件，变更 0 件；退回 3 行不写入。')
    const rejected = page.getByTestId('import-row')
    await rejected.nth(2).waitFor()
    await expect.poll(() => rejected.count()).toBe(3)
    await expect.poll(() => rejected.last().textContent()).toContain('日期没有年份')
    expect(await wider(page)).toBe(0)

    const word = page.getByTestId('unknown-word')
    await expect.poll(() => word.textContent()).toContain('2 行')
    await button(page, `把“${unknown}”认定为水利工程`).click()
    await word.getByText('已认定为“水利工程”').waitFor()
    await button(page, '重新核对').last().click()
    await says(page, '可以写入：新增 5 件，变更 0 件；退回 1 行不写入。')
    // The words are loaded again after the run has been planned again.
    await word.first().waitFor({ state: 'detached' })

    await button(page, '写入').click()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => page.getByTestId('import-verdict').textContent()).toContain('可以写入')
    await button(page, '写入').click()
    await button(page, '确定写入').click()
    await says(page, '已写入：新增 5 件，变更 0 件；退回 1 行没有写入。')

    await button(page, '撤销这次导入').click()
    await button(page, '确定撤销').click()
    await says(page, '已撤销：新增的 5 件已撤回')
    await page.goto(`${app.url}/declarations?year=2023&search=T2023-00${from + 1}`)
    await page.getByText('没有符合条件的申报').waitFor()
    await page.close()
  })

  test('a decided word is listed, decided otherwise, and forgotten', async () => {
    const page = await pageSignedIn(browser, app, '市人社局', viewport)
    await send(page, await xlsxOf([aRow(from + 10, { 申报级别: '中级职称' })]))
    const word = page.getByTestId('unknown-word')
    await word.getByRole('combobox').selectOption({ label: '中级' })
    await word.getByRole('button', { name: '认定', exact: true }).click()
    await word.getByText('已认定为“中级”').waitFor()
    await page.getByRole('link', { name: '用词认定' }).click()
    const alias = page.getByTestId('word-alias').filter({ hasText: '中级职称' })
    await alias.getByRole('button', { name: '修改' }).click()
    await alias.getByRole('combobox').selectOption({ label: '高级' })
    await alias.getByRole('button', { name: '保存' }).click()
    await alias.getByText('高级', { exact: true }).waitFor()
    expect(await wider(page)).toBe(0)
    await alias.getByRole('button', { name: '删除' }).click()
    await button(page, '确定删除').click()
    await alias.waitFor({ state: 'detached' })
    await page.close()
  })

  test('headers that nothing knows are mapped by hand, and the next file needs no hand', async () => {
    const page = await pageSignedIn(browser, app, '市人社局', viewport)
    const foreign = (number: number): FileRow => {
      const { 申报编号, 姓名, ...rest } = aRow(number)
      return { [`业务单号${from}`]: 申报编号!, [`申报者${from}`]: 姓名!, ...rest }
    }
    const first = foreign(from + 20)
    await send(page, await xlsxOf([first], { columns: Object.keys(first) }))
    await says(page, '没有认出完整的表头')
    expect(await wider(page)).toBe(0)
    await page.getByRole('combobox', { name: `业务单号${from}` }).selectOption('申报编号')
    await page.getByRole('combobox', { name: `申报者${from}` }).selectOption('姓名')
    await page.getByText('必填列齐了').waitFor()
    await page.getByLabel('版式名称').fill(`平台${from}`)
    await button(page, '保存版式并重新核对').click()
    await says(page, '可以写入：新增 1 件')

    await send(page, await xlsxOf([foreign(from + 21)], { columns: Object.keys(first) }))
    await says(page, '可以写入：新增 1 件')
    await page.getByText(`按版式“平台${from}”读取`).waitFor()
    await page.getByRole('link', { name: '表头版式' }).click()
    await page
      .getByTestId('import-layout')
      .filter({ hasText: `平台${from}` })
      .waitFor()
    await page.close()
  })

  test('the page is left while a file is read, and found again where it stands', async () => {
    const page = await pageSignedIn(browser, app, '市人社局', viewport)
    const count = times(10_000, 3000)
    const shownCount = count.toLocaleString('en')
    const long = csvOf(
      Array.from({ length: count }, (_, n) => aRow(from * 1000 + n, { 身份证号: inventedId(n % 1000) })),
    )
    await send(page, long)
    await page.getByTestId('import-progress').waitFor()
    await expect.poll(() => page.getByRole('progressbar').getAttribute('aria-valuetext')).toMatch(/^正在|^排队/)
    await goTo(page, '总览')
    await page.getByRole('heading', { name: '总览' }).waitFor()
    await goTo(page, '数据导入')
    await button(page, '继续查看').click()
    await says(page, `可以写入：新增 ${shownCount} 件`)

    await page.getByTestId('import-row').nth(49).waitFor()
    for (const shown of [100, 150, 200, 250]) {
      await button(page, '显示更多').click()
      await page.getByText(`已显示 ${shown} / ${shownCount} 行`).waitFor()
    }
    await button(page, '放弃').click()
    await button(page, '确定放弃').click()
    await says(page, '已放弃，没有写入任何数据。')
    await page.close()
  })
})

test('of two rows with one number an officer takes one', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await send(page, await xlsxOf([aRow(801, { 姓名: '张三' }), aRow(801, { 姓名: '李四' })]))
  await says(page, '没有新增或变更，无需写入；退回 2 行不写入。')
  await button(page, '采用第 3 行').click()
  await says(page, '可以写入：新增 1 件')
  await page.close()
})

test('a full file lists what it lacks, and each opens', async () => {
  const page = await pageSignedIn(browser, app, '伊吾县人社局')
  await send(page, await xlsxOf([aRow(811, { 年度: 2026, 提交时间: '2026-09-20', 环节进入时间: '2026-10-16' })]))
  await says(page, '可以写入')
  await page.getByLabel('全量').last().check()
  await page.getByTestId('import-MISSING').click()
  await page.getByRole('region', { name: '全量缺失' }).getByRole('button').first().click()
  await page.getByRole('dialog').getByText('环节记录', { exact: true }).waitFor()
  await page.close()
})

test('an import whose rows changed since is not taken back, and the dialog says why', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  const versions: FileRow[] = [{}, { 当前环节: '报送纸质材料', 环节进入时间: '2023-11-14 10:00' }]
  for (const own of versions) {
    await send(page, await xlsxOf([aRow(831, own), aRow(832)]))
    await button(page, '写入').click()
    await button(page, '确定写入').click()
    await says(page, '已写入')
  }
  await page.getByRole('row').filter({ hasText: '已导入' }).nth(1).getByRole('button').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '确定撤销' }).click()
  await dialog.getByText('IMPORT_UNDO_REFUSED').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('撤销')
  await page.close()
})

test('a county sees what nobody knows, and who decides it', async () => {
  const page = await pageSignedIn(browser, app, '伊吾县人社局')
  await send(page, await xlsxOf([aRow(821), aRow(822, { 申报系列: '水电工程' })]))
  await page.getByTestId('unknown-word').waitFor()
  await page.getByText('请联系市人社局认定').waitFor()
  await expect.poll(() => page.getByTestId('unknown-word').getByRole('button').count()).toBe(0)
  await page.getByRole('link', { name: '表头版式' }).click()
  await page.getByTestId('import-layout').first().waitFor()
  await expect.poll(() => page.getByRole('button', { name: '删除' }).count()).toBe(0)
  await page.close()
})
