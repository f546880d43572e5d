import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'
import { some } from '../support/some'

ownSampleInBrowser()

// The bureau's own records and the annexes in a real Chromium, with the built client.

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const fact = (page: Page, key: string) => page.getByTestId(key)

async function wider(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/** The number of pages of a PDF. */
const pagesOf = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length

test('the officer records a filing by keyboard alone: 未备案 (R50) is gone, on a colleague’s open page too', async () => {
  const colleague = await pageSignedIn(browser, app, '市委党校')
  await colleague.goto(`${app.url}/committees?year=2026`)
  const card = colleague.locator('article').filter({ hasText: '党干校系列' })
  await card.getByText('未备案').waitFor()

  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/committees?year=2026`)
  await page.getByRole('link', { name: '党干校系列' }).click()
  await fact(page, 'filing').getByText('未备案').waitFor()
  const finding = page.getByTestId('committee-finding').filter({ hasText: 'R50' })
  await expect.poll(() => finding.textContent()).toContain('八(一)2')
  await button(page, '登记评委会备案').press('Enter')
  await page.getByLabel('备案日期').fill('2026-10-19')
  await page.getByLabel('文号').fill('哈人社备〔2026〕10号')
  await page.keyboard.press('Enter')
  await fact(page, 'filing').getByText('2026-10-19 已备案 · 哈人社备〔2026〕10号').waitFor()
  await fact(page, 'pool').getByText('2026-10-19 已备案').waitFor()
  await finding.waitFor({ state: 'detached' })
  await expect.poll(() => page.getByTestId('record').first().textContent()).toContain('晚于备案期限，八(一)2')

  // The colleague's open page is updated.
  await card.getByText('2026-10-19 已备案').waitFor()
  await page.context().close()
  await colleague.context().close()
})

describe.each(
  some(
    [
      { screen: 'a desk', viewport: desktop, committee: '水利专业', account: '市水利局', day: '2026-11-25' },
      { screen: 'a phone', viewport: phone, committee: '档案专业', account: '市档案局', day: '2026-11-26' },
    ],
    1,
    'record 1',
  ),
)('on $screen', ({ viewport, committee, account, day }) => {
  test('a department records a result notice with its computed end, corrects and withdraws it', async () => {
    const page = await pageSignedIn(browser, app, account, viewport)
    await page.goto(`${app.url}/committees?year=2026`)
    await page.getByRole('link', { name: committee }).click()
    await expect.poll(() => button(page, '登记评委会备案').count()).toBe(0)
    await button(page, '登记评审结果公示').click()
    await page.getByLabel('公示开始').fill(day)
    const end = day === '2026-11-25' ? '2026-12-02' : '2026-12-03'
    await page.getByText(`满规定工作日为 ${end}（八(二)）`).waitFor()
    await expect.poll(() => page.getByLabel('公示结束').inputValue()).toBe(end)
    await button(page, '登记').click()
    await fact(page, 'notice').getByText(`${day} 至 ${end}`).waitFor()
    expect(await wider(page)).toBe(0)

    const record = page.getByTestId('record')
    const before = await record.count()
    await record.first().getByRole('button', { name: '更正' }).click()
    await page.getByLabel('公示结束').fill('2026-12-07')
    await page.getByLabel('更正原因').fill('延长公示')
    await page.getByRole('dialog').getByRole('button', { name: '更正' }).click()
    await fact(page, 'notice').getByText(`${day} 至 2026-12-07`).waitFor()
    await record.first().getByRole('button', { name: '撤回' }).click()
    await page.getByLabel('撤回原因').fill('会议改期')
    await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click()
    await expect.poll(() => record.count()).toBe(before + 2)
    await page.context().close()
  })

  test('the annexes of a declaration print on one A4 page each, the ID number masked', async () => {
    const page = await pageSignedIn(browser, app, '市人社局', viewport)
    await page.goto(`${app.url}/declarations?year=2026&series=water&stage=MEETING`)
    await page.getByTestId('declaration').first().getByRole('button').first().click()
    const link = page.getByRole('link', { name: '附件1 公示', exact: true })
    const href = (await link.getAttribute('href'))!
    const words = ['疑异，请电话或书面形式反映至', '公示期间无投诉、举报，公示无异议', '南疆学前双语教育干部支教']
    for (const [index, word] of words.entries()) {
      await page.goto(app.url + href.replace(/1$/, String(index + 1)))
      const sheet = page.getByTestId('annex')
      await sheet.getByText(word).first().waitFor()
      await expect.poll(() => sheet.textContent()).not.toMatch(/\d{17}[\dX]/)
      if (index !== 1) expect(await sheet.textContent()).toMatch(/900000\*{8}/)
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
      expect(await wider(page)).toBe(0)
    }
    await page.context().close()
  })
})

test('a county receives the paper of chosen declarations, then of all that match once it chose them, as many as it agreed to', async () => {
  const page = await pageSignedIn(browser, app, '巴里坤县人社局')
  // With the step to which paper that was received moves them, so that they stay in the list.
  await page.goto(`${app.url}/declarations?year=2026&stage=PAPER,MEETING`)
  const rows = page.getByTestId('declaration')
  await rows.nth(1).getByRole('checkbox').check()
  await rows.nth(2).getByRole('checkbox').check()
  const total = Number((await page.getByText(/共 [\d,]+ 件/).textContent())!.replace(/\D/g, ''))
  expect(total).toBeGreaterThan(2)
  await button(page, '登记接收纸质材料（2）').click()
  await page.getByText('将登记 2 件，接收处：区县人社局。').waitFor()
  await page.getByLabel('接收日期').fill('2026-10-27')
  expect((await page.getByTestId('paper-names').textContent())!.split('、')).toHaveLength(2)
  await button(page, '登记 2 件').click()
  await page.getByText(/^已登记 2 件[，。]/).waitFor()

  await button(page, '登记接收纸质材料').click()
  await page.getByText('请先勾选要登记的申报。').waitFor()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  await rows.nth(0).getByRole('checkbox').check()
  await page.getByTestId('selection').getByText('已选 1 件').waitFor()
  await button(page, `选择符合条件的全部 ${total} 件`).click()
  await button(page, `登记接收纸质材料（${total}）`).click()
  await page.getByText(`将登记 ${total - 2} 件`).waitFor()
  await page.getByText('另有 2 件本处已登记过').waitFor()
  await button(page, `登记 ${total - 2} 件`).click()
  await page.getByText(new RegExp(`^已登记 ${total - 2} 件[，。]`)).waitFor()
  await rows.nth(1).getByRole('button').click()
  await page.getByTestId('record').getByText('2026-10-27 · 区县人社局 · 2 份 · 双面打印').waitFor()
  await page.context().close()
})
