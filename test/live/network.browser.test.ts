import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'

sampleToReadInBrowser()

// What was begun without the network is done when it is back, without a person who reloads the page.

const notice = (page: Page) => page.getByRole('alert').filter({ hasText: '有内容没能打开' })
const results = (page: Page) => page.getByRole('heading', { name: '办理结果' })
const headline = (page: Page) => page.getByTestId('figure-DECLARED').getByText(/^[\d,]+$/)

/** The overview of the running year, of which no other part was opened. */
async function overview(size: { width: number; height: number }): Promise<Page> {
  const page = await pageSignedIn(browser, app, '市人社局', size)
  await page.goto(`${app.url}/overview?year=2026&view=progress`)
  await headline(page).waitFor()
  return page
}

describe.each([
  ['at a desk', desktop],
  ['on a phone', phone],
])('%s', (_, size) => {
  test('who signs out is signed out before anything is shown, and the page says that it waits for it', async () => {
    const page = await overview(size)
    const scripts = `performance.getEntriesByType('resource').map(({ name }) => name).join()`
    await expect.poll(() => page.evaluate(scripts), { timeout: 60_000 }).toContain('PopoverPanel')
    await page.locator('[data-tour=account]').click()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: '退出' }).click()
    await page.getByRole('alert').filter({ hasText: '还没有退出' }).waitFor()
    await expect.poll(() => page.locator('main').count()).toBe(0)
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
    await page.context().setOffline(false)
    await page.getByLabel('账号').waitFor()
    expect(asked.indexOf('DELETE /session')).toBeGreaterThan(-1)
    expect(asked.filter((request) => /graphql|session/.test(request))[0]).toBe('DELETE /session')
    await page.reload()
    await page.getByLabel('账号').waitFor()
    await page.context().close()
  })

  test('a part that was opened without the network is there when it is back', async () => {
    const page = await overview(size)
    await page.context().setOffline(true)
    await page.getByRole('link', { name: '结果', exact: true }).click()
    await notice(page).waitFor()
    await page.context().setOffline(false)
    await results(page).waitFor()
    await expect.poll(() => notice(page).count()).toBe(0)
    await page.context().close()
  })

  test('a page that was opened without the network is there when it is back', async () => {
    const page = await overview(size)
    const link = page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '待办', exact: true })
    await link.waitFor()
    await page.context().setOffline(true)
    await link.click()
    await notice(page).waitFor()
    await page.context().setOffline(false)
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor()
    await expect.poll(() => notice(page).count()).toBe(0)
    await page.context().close()
  })

  test('what the server couldn’t send is there after the page was reloaded by itself', async () => {
    const page = await overview(size)
    await page.route('**/ResultsView*.js', (route) => route.abort(), { times: 1 })
    await page.getByRole('link', { name: '结果', exact: true }).click()
    await results(page).waitFor({ timeout: 60_000 })
    await page.context().close()
  })
})
