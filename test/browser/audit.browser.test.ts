import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { desktop, openBrowser, pageSignedIn, phone } from '../support/browser'
import { signedIn } from '../support/client'

let app: App
let browser: Browser

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  browser = await openBrowser()
  await (
    await (await signedIn(app, 'bureau')).fetch('/workbooks/declarations.csv?year=2026&county=650522')
  ).arrayBuffer()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

describe.each([
  { screen: 'a desk', viewport: desktop },
  { screen: 'a phone', viewport: phone },
])('the auditor at $screen', ({ viewport }) => {
  test('lands on the audit, reads the ledger and has the chain verified', async () => {
    const page = await pageSignedIn(browser, app, '审计', viewport)
    await page.getByRole('heading', { name: '审计记录', exact: true }).waitFor()
    await page.getByRole('table').getByText('写入导入').first().waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)

    await page.getByRole('button', { name: '导出台账' }).click()
    const line = page.getByTestId('entry').first()
    await line.getByText('declarations.csv').waitFor()
    await expect.poll(() => line.textContent()).toMatch(/区县 伊吾县.*行数 \d+；文件指纹 [0-9a-f]{64}/)
    expect(new URL(page.url()).searchParams.get('event')).toBe('EXPORTED')

    await page.getByRole('button', { name: '校验' }).click()
    await page.getByTestId('verification').getByText('审计记录完整').waitFor()
    await page.context().close()
  })
})
