import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { accountForTest } from '../support/account'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { bringIn } from '../support/bring-in'
import { desktop, enter, openBrowser, phone } from '../support/browser'
import { signedIn } from '../support/client'
import { testPassword } from '../support/config'
import { aRow } from '../support/declaration-file'

// A real database as `npm run serve` creates it, on its first day.

let app: App
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  app = await startTestApp({ data: 'new', config: { sample: false } })
  const none = { counties: [], committees: [], departments: [], password: testPassword }
  const em = app.portal.owner.em.fork()
  await accountForTest(em, { ...none, username: 'bureau', displayName: '市人社局', role: Role.CITY_HR })
  await accountForTest(em, { ...none, username: 'leader', displayName: '局领导', role: Role.LEADER })
  const barkol = { ...none, username: 'barkol', displayName: '巴里坤县人社局', counties: ['650521'] }
  await accountForTest(em, { ...barkol, role: Role.COUNTY_HR })
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

async function pageOf(username: string, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN' })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await enter(page, app, username)
  return page
}

const withFigures = ['/', '/pending', '/declarations', '/findings', '/findings/checklist', '/reports', '/reports/T1']

test('nobody is found late in a year of which nothing was brought in', async () => {
  const bureau = await signedIn(app, 'bureau')
  const { findings } = await bureau.get<{ findings: { committees: object[] } }>(
    '{ findings(filter: { year: [2023] }) { committees { committee } } }',
  )
  expect(findings.committees).toEqual([])
})

test.each([desktop, phone])('every page with figures says what to do first, at $width', async (viewport) => {
  const page = await pageOf('bureau', viewport)
  await page.getByTestId('no-data').waitFor()
  await expect.poll(() => page.locator('header.head select option').allTextContents()).toEqual(['2023'])
  for (const path of withFigures) {
    await page.goto(`${app.url}${path}`)
    await page.getByTestId('no-data').getByText('没有数据，先导入。').waitFor()
    expect(
      await page
        .locator('#content')
        .getByText(/违规|逾期/)
        .count(),
    ).toBe(0)
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBeLessThanOrEqual(0)
  }
  await page.getByRole('link', { name: '导入平台导出的申报表' }).click()
  await page.getByRole('heading', { name: '数据导入' }).waitFor()
  await page.context().close()
})

test('pages that need no declarations can be opened from one that does, and by the command menu', async () => {
  const page = await pageOf('bureau', desktop)
  await page.getByTestId('no-data').waitFor()
  await page.goto(`${app.url}/pending`)
  await page.getByTestId('no-data').getByRole('link', { name: '联系方式登记' }).click()
  await page.getByRole('heading', { name: '联系方式登记' }).waitFor()
  await page.goto(`${app.url}/reports`)
  const below = page.getByTestId('no-data').getByRole('link')
  await page.getByTestId('no-data').waitFor()
  expect(await below.allTextContents()).toEqual(['导入平台导出的申报表', '报表设置', '公文模板', '核验文件'])
  await page.keyboard.press('Control+k')
  await page.getByRole('option', { name: '待办' }).waitFor()
  expect(await page.getByRole('option', { name: '联系方式登记' }).count()).toBe(0)
  await page.keyboard.type('lxfs')
  await page.getByRole('option', { name: '联系方式登记' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '联系方式登记' }).waitFor()
  await page.context().close()
})

test('whoever brings in nothing is told who does', async () => {
  const page = await pageOf('leader', desktop)
  await page.getByText('由市人社局或区县人社局导入').waitFor()
  await expect.poll(() => page.getByTestId('no-data').getByRole('link').count()).toBe(0)
  await page.context().close()
})

const inFigures = `{
  statistics(filter: { year: [2023] }, by: []) { declared pending overdue }
  desks(filter: { year: [2023] }) { loads { onDesk } }
  findings(filter: { year: [2023] }) { committees { committee } rules { open } }
  declarations(filter: { year: [2023] }) { totalCount }
  cycles { year hasDeclarations } }`
const nothing = {
  statistics: { declared: [0], pending: [0], overdue: [0] },
  desks: { loads: [] },
  declarations: { totalCount: 0 },
}

test('a county finds nothing in an empty year, is told so, and can bring in its own', async () => {
  const county = await signedIn(app, 'barkol')
  expect(await county.get(inFigures)).toMatchObject({ ...nothing, cycles: [{ year: 2023, hasDeclarations: false }] })
  const page = await pageOf('barkol', desktop)
  await page.getByTestId('no-data').getByText('没有数据，先导入。').waitFor()
  await page.getByRole('link', { name: '导入平台导出的申报表' }).click()
  await page.getByRole('heading', { name: '数据导入' }).waitFor()
  await page.context().close()
})

test('with the first import the open page shows its figures by itself; a year without data leads to the one that has some', async () => {
  const page = await pageOf('bureau', desktop)
  await page.getByTestId('no-data').waitFor()
  await bringIn(app.portal, 'bureau', [aRow(1)])
  await page.getByTestId('no-data').waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: '总览' }).waitFor()

  const bureau = await signedIn(app, 'bureau')
  await bureau.get('mutation { saveCycle(draft: { basedOn: 2023, year: 2024, note: "编制" }) { year } }')
  await page.goto(`${app.url}/declarations?year=2024`)
  await page.getByText('2024 年度没有数据。').waitFor()
  await page.getByRole('link', { name: '查看 2023 年度' }).click()
  await page.getByText('T2023-00001').first().waitFor()
  await page.context().close()
})

test('what another county brought in opens the year for a county, and shows it none of it', async () => {
  const county = await signedIn(app, 'barkol')
  const found = await county.get<{ cycles: object[] }>(inFigures)
  expect(found).toMatchObject(nothing)
  expect(found.cycles).toContainEqual({ year: 2023, hasDeclarations: true })
  const page = await pageOf('barkol', phone)
  await page.getByRole('heading', { name: '待办', exact: true }).waitFor()
  await page.goto(`${app.url}/overview`)
  await page.getByTestId('figure-DECLARED').getByText('0', { exact: true }).waitFor()
  await page.goto(`${app.url}/declarations?year=2023`)
  await page.getByText('没有符合条件的申报').waitFor()
  await expect.poll(() => page.getByText('T2023-00001').count()).toBe(0)
  await page.context().close()
})
