import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'

sampleToReadInBrowser()

interface Scripts {
  /** Compressed, without the headers of their answers; once for each file, which the browser keeps. */
  bytes: number
  files: string[]
}

/** All scripts as they are sent: those that run (Script), and those that are stored for later (Other). */
async function countScripts(page: Page): Promise<(kind: 'Script' | 'Other') => Scripts> {
  const devTools = await page.context().newCDPSession(page)
  const kinds = new Map<string, { kind: string; file: string }>()
  const counted = { Script: { bytes: 0, files: [] }, Other: { bytes: 0, files: [] } } as Record<string, Scripts>
  devTools.on('Network.responseReceived', ({ requestId, type, response }) => {
    const file = new URL(response.url).pathname
    if (!file.endsWith('.js') || !counted[type]) return
    kinds.set(requestId, { kind: type, file })
    counted[type].files.push(file)
  })
  devTools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const of = kinds.get(requestId)
    if (of) counted[of.kind]!.bytes += encodedDataLength
  })
  await devTools.send('Network.enable')
  return (kind) => counted[kind]!
}

test('the sign-in page needs 90 KB of script, stores what comes after it, and the first chart needs 380 KB of both', async () => {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  const scripts = await countScripts(page)
  await page.goto(app.url)
  await expect.poll(() => scripts('Other').files.some((file) => file.includes('picture-worker'))).toBe(true)
  await page.waitForLoadState('networkidle')
  const signIn = scripts('Script').bytes
  const stored = { ...scripts('Other') }
  expect(scripts('Script').files.filter((file) => file.includes('inside'))).toEqual([])
  // Without a pointer, which would rest on a link and bring the script of its tip.
  await page.getByRole('button', { name: /^市人社局/ }).press('Enter')
  await page.getByRole('heading', { name: '总览' }).waitFor()
  await page.locator('.chart svg').first().waitFor()
  const chart = scripts('Script').bytes + stored.bytes
  console.info(`scripts: sign-in ${signIn}, stored ${stored.bytes}, first chart ${chart} bytes`)
  expect(signIn).toBeGreaterThan(10_000)
  expect(signIn).toBeLessThanOrEqual(90 * 1024)
  expect(stored.bytes).toBeGreaterThan(100_000)
  // What was stored isn't sent once more.
  expect(scripts('Script').files).toContain(stored.files.find((file) => file.includes('inside')))
  expect(scripts('Script').bytes).toBeLessThan(signIn + 100_000)
  expect(chart).toBeLessThanOrEqual(380 * 1024)
})
