import { expect, test } from 'vitest'
import { pageSignedIn, phone } from '../support/browser'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'
import { axeFindings } from '../walk/axe'

ownSampleInBrowser()

test('words are changed, a brief is looked at, its number opened, and it is issued', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/reports/papers?year=2026`)
  const opening = page.getByLabel('导语')
  await opening.fill('截至{{截止日}}，{{没有}}')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('“导语”里的 {{没有}} 不是占位符，请从占位符列表中选用。').waitFor()
  await opening.fill('现将情况通报如下：')
  await opening.press('End')
  await page.getByRole('button', { name: '{{截止日}}' }).click()
  await expect.poll(() => opening.inputValue()).toBe('现将情况通报如下：{{截止日}}')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('已保存。').waitFor()
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('link', { name: '‹ 简报' }).click()
  await page.getByText('现将情况通报如下：11月20日').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: '签发' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '签发' }).click()
  await page.getByText('第 1 期已签发。').waitFor()
  await page.getByRole('heading', { name: '第 2 期预览' }).waitFor()
  await page.getByRole('link', { name: '再次下载第 1 期（2026-11-20）' }).waitFor()

  const declared = page.locator('article').getByText('共申报').getByRole('link').first()
  const count = await declared.innerText()
  await declared.click()
  await page.getByRole('heading', { name: '申报明细' }).waitFor()
  expect(new URL(page.url()).searchParams.get('measure')).toBe('DECLARED')
  await page
    .getByText(new RegExp(`${Number(count).toLocaleString('en')}|${count}`))
    .first()
    .waitFor()
})

test('a difference opens both its figures and what it is made of', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/reports/brief?year=2026`)
  const difference = page.locator('article').getByText('待审').locator('a[href*="/declarations/difference"]').first()
  const moved = Number(await difference.innerText())
  expect(moved).toBeGreaterThan(0)
  await difference.click()
  await page.getByRole('heading', { name: '增减', exact: true }).waitFor()
  const links = page.locator('main section.part').getByRole('link')
  await links.nth(3).waitFor()
  expect(await axeFindings(page)).toEqual([])
  const numbers = (await links.allInnerTexts()).map((text) => Number(text.replaceAll(',', '')))
  const [then, now, came, left] = numbers as [number, number, number, number]
  expect([Math.abs(now - then), came - left]).toEqual([moved, now - then])
  await links.nth(2).click()
  await page.getByRole('heading', { name: '申报明细' }).waitFor()
  await page.getByText(`共 ${came.toLocaleString('en')} 件`).waitFor()
})

test('on a phone no page is wider than the screen', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  const letter = '/pending/letter?year=2026&desk=COMMITTEE&committee=forestry'
  for (const path of ['/reports/brief?year=2026', '/reports/papers?year=2026', letter]) {
    await page.goto(app.url + path)
    await page.locator('article.paper, textarea').first().waitFor()
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width)
  }
})

test('a letter is offered to the other offices, and its page says why the office itself gets none', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/pending?year=2026`)
  const lineOf = (desk: string) => page.locator(`tr[data-testid^="desk-${desk}"]`).first()
  await lineOf('COMMITTEE').getByRole('link', { name: '催办函' }).waitFor()
  await lineOf('CITY_HR').waitFor()
  await expect.poll(() => lineOf('CITY_HR').getByRole('link', { name: '催办函' }).count()).toBe(0)
  await page.goto(`${app.url}/pending/letter?year=2026&desk=CITY_HR`)
  await page.getByText('这是本单位自己在办的件，不给自己发催办函。').waitFor()
  await expect.poll(() => page.getByRole('link', { name: '下载 Word 文件' }).count()).toBe(0)
})
