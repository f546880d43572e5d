import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { createAccount } from '../../server/access/account'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { desktop, enter, openBrowser, phone } from '../support/browser'
import { signedIn } from '../support/client'
import { testPassword } from '../support/config'

let app: App
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  app = await startTestApp({ data: 'real' })
  const account = { username: 'bureau', displayName: '市人社局', role: Role.CITY_HR, password: testPassword }
  await createAccount(app.portal.owner.em.fork(), { ...account, counties: [], committees: [], departments: [] })
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

test('an empty real portal knows the notice of 2023 and no invented year', async () => {
  const bureau = await signedIn(app, 'bureau')
  const { cycles, findings } = await bureau.get<{ cycles: object[]; findings: { committees: object[] } }>(
    '{ cycles { year isSample hasDeclarations } findings(filter: { year: [2023] }) { committees { committee } } }',
  )
  expect(cycles).toEqual([{ year: 2023, isSample: false, hasDeclarations: false }])
  expect(findings.committees).toEqual([])
})

test.each([desktop, phone])('it opens on what to do first, at $width', async (viewport) => {
  const context = await browser.newContext({ viewport, locale: 'zh-CN' })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await enter(page, app, 'bureau')
  await page.getByTestId('no-data').getByText('没有数据，先导入。').waitFor()
  expect(await page.locator('header.head select option').allTextContents()).toEqual(['2023'])
  expect(await page.getByText(/违规|逾期/).count()).toBe(0)
  await page.getByRole('link', { name: '导入平台导出的申报表' }).click()
  await page.getByRole('heading', { name: '数据导入' }).waitFor()
  await context.close()
})
