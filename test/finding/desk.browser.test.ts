import { expect, test } from 'vitest'
import { pageSignedIn } from '../support/browser'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'
import { finished } from '../walk/opening'

sampleToReadInBrowser()

test('findings are narrowed to one desk, and each count is that of its list', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/findings?year=2026`)
  await page.getByRole('button', { name: /^有待处理预警的规则 \d+ 条$/ }).waitFor()
  await page.getByRole('button', { name: /^办理方/ }).click()
  await page.getByRole('checkbox', { name: '评审委员会' }).check()
  await page.keyboard.press('Escape')
  await expect.poll(() => new URL(page.url()).searchParams.get('desk')).toBe('COMMITTEE')
  await page
    .getByRole('button', { name: /^评委会/ })
    .first()
    .click()
  await page.getByRole('checkbox', { name: /^林业/ }).first().check()
  await page.keyboard.press('Escape')
  await expect.poll(() => new URL(page.url()).search).toContain('committee=forestry')
  await finished(page)
  const rows = page.locator('main a[href^="/declarations?"]').filter({ hasText: /\d/ }).first()
  const number = /[\d,]+/.exec((await rows.textContent())!)![0]
  expect(number).not.toBe('0')
  await rows.click()
  await page.getByRole('heading', { name: '申报明细' }).waitFor()
  await page.getByText(`共 ${number} 件`).waitFor()
  await page.context().close()
})
