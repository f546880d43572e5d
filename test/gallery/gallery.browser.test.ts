import type { Browser } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { desktop, openBrowser, phone } from '../support/browser'

let gallery: ViteDevServer
let browser: Browser

beforeAll(async () => {
  gallery = await createServer({ configFile: 'vite.config.ts', server: { port: 0, hmr: false }, logLevel: 'error' })
  await gallery.listen()
  browser = await openBrowser()
}, 60_000)

afterAll(async () => {
  await browser.close()
  await gallery.close()
})

describe.each([desktop, phone])('the gallery, $width pixels wide', (viewport) => {
  test.each(['light', 'dark'] as const)('shows every chart and state, %s, without a server', async (theme) => {
    const page = await browser.newPage({ viewport, colorScheme: theme })
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${gallery.resolvedUrls!.local[0]}gallery/`)
    // The server translates each module when it is first asked for.
    await page.getByRole('heading', { name: '样品' }).waitFor({ timeout: 120_000 })
    await page.getByTestId('gallery-FlowCard').locator('svg, canvas').first().waitFor()

    await page.getByTestId('gallery-StageProgressCard').getByRole('row').nth(3).waitFor()
    for (const chart of ['MatrixCard', 'FlowCard', 'TrendCard'])
      await expect.poll(() => page.getByTestId(`gallery-${chart}`).locator('[role=img]').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: '被拒绝' }).click()
    await page.getByRole('dialog').getByText('FORBIDDEN').waitFor()
    const sideways = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    expect(sideways).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
