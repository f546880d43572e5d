import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startApp, type App } from '../../server/app'
import { startTestApp } from '../support/app'
import { openBrowser, pageSignedIn } from '../support/browser'
import { signedIn } from '../support/client'
import { aRow, xlsxOf, type FileRow } from '../support/declaration-file'

// Open pages with the built client; npm test builds it first.

let app: App
let browser: Browser

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

/** Another user imports a file, from upload to applied. */
async function bringIn(rows: FileRow[]): Promise<void> {
  const bureau = await signedIn(app, 'bureau')
  const answer = await bureau.fetch('/imports', {
    method: 'POST',
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('申报汇总表.xlsx')}`,
    },
    body: await readFile(await xlsxOf(rows)),
  })
  const { id } = (await answer.json()) as { id: string }
  const state = async () =>
    (await bureau.get<{ importRun: { state: string } }>('query ($id: ID!) { importRun(id: $id) { state } }', { id }))
      .importRun.state
  await vi.waitFor(async () => expect(await state()).toBe('PLANNED'), 60_000)
  await bureau.get('mutation ($id: ID!) { applyImport(id: $id) { id } }', { id })
}

const declaredIn = async (page: Page) =>
  Number((await page.getByTestId('figure-DECLARED').locator('.number').textContent())!.replace(/\D/g, ''))

async function overview(displayName: string): Promise<Page> {
  const page = await pageSignedIn(browser, app, displayName)
  // Shows that the page's socket is open.
  const socket = page.waitForEvent('websocket')
  await page.goto(`${app.url}/overview?year=2023`)
  await (await socket).waitForEvent('framereceived')
  await page
    .getByTestId('figure-DECLARED')
    .getByText(/^[\d,]+$/)
    .waitFor()
  return page
}

const soon = { timeout: 30_000, interval: 200 }

test('an open overview follows an import of somebody else, in its place and without a reload', async () => {
  const page = await overview('局领导')
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  const before = await declaredIn(page)
  const time = await page.locator('.head .time').textContent()
  await page.evaluate(`window.scrollTo(0, 300); document.querySelector('.figures').dataset.same = 'yes'`)
  const place = await page.evaluate('window.scrollY')
  await bringIn([aRow(701), aRow(702), aRow(703)])
  await vi.waitFor(async () => expect(await declaredIn(page)).toBe(before + 3), soon)
  await vi.waitFor(async () => expect(await page.locator('.head .time').textContent()).not.toBe(time), soon)
  expect(await page.evaluate(`[document.querySelector('.figures').dataset.same, window.scrollY]`)).toEqual([
    'yes',
    place,
  ])
  expect(errors).toEqual([])
  await page.close()
})

test('a page that nobody looks at asks once, when it is looked at again', async () => {
  const page = await overview('局领导')
  const before = await declaredIn(page)
  const look = (hidden: boolean) =>
    page.evaluate(`Object.defineProperty(document, 'hidden', { get: () => ${hidden}, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))`)
  let asked = 0
  page.on('request', (request) => {
    const sent = request.postData() ?? ''
    // What the year before had is asked beside it.
    if (sent.includes('"Results"') && sent.includes('"year":[2023]')) asked += 1
  })
  await look(true)
  await bringIn([aRow(711)])
  await bringIn([aRow(712)])
  await page.waitForTimeout(3000)
  expect(asked).toBe(0)
  await look(false)
  await vi.waitFor(async () => expect(await declaredIn(page)).toBe(before + 2), soon)
  await page.waitForTimeout(2500)
  expect(asked).toBe(1)
  await page.close()
})

test('a page whose session ended elsewhere goes to the sign-in by itself', async () => {
  const page = await overview('巴里坤县人社局')
  await page.context().request.delete(`${app.url}/session`, { headers: { 'x-portal': '1' } })
  await page.getByRole('heading', { name: '登录', exact: true }).waitFor()
  await page.close()
})

test('a page connects again when the portal is back, and asks for what it missed', async () => {
  const page = await overview('局领导')
  const before = await declaredIn(page)
  const { config } = app.portal
  await app.stop()
  const meanwhile = new pg.Client({ connectionString: config.databaseUrl! })
  await meanwhile.connect()
  await meanwhile.query(`insert into declaration (year, platform_no, name, id_type, employer_id, route, county, pathway,
      series, level, stage, furthest_stage, entered_at, search_text)
    select 2023, 'MISSED-1', '试写', 'RESIDENT', min(id), 'COUNTY', '650521', 'REVIEW', 'water', 'JUNIOR', 'HR_REVIEW',
      'HR_REVIEW', '2023-10-09T10:00+08', 'x' from employer`)
  await meanwhile.end()
  app = await startApp({ ...config, port: Number(new URL(app.url).port) })
  await vi.waitFor(async () => expect(await declaredIn(page)).toBe(before + 1), { timeout: 30_000, interval: 200 })
  await page.close()
})
