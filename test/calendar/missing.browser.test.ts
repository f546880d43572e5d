import ExcelJS from 'exceljs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { accountForTest } from '../support/account'
import type { App } from '../../server/app'
import { applyImport, commandViewer } from '../../server/import/apply/apply-import'
import { planImport } from '../../server/import/plan/plan-import'
import { startTestApp } from '../support/app'
import { desktop, enter, openBrowser } from '../support/browser'
import { signedIn } from '../support/client'
import { testPassword } from '../support/config'
import { aRow, xlsxOf } from '../support/declaration-file'
import { prepareAll } from '../support/reminder'
import { finished } from '../walk/opening'
import { everyPage } from '../walk/page'
import { some } from '../support/some'

/** In January of a year without a calendar, with a declaration of 2023 still in progress. */
const now = new Date('2027-01-05T10:00:00+08:00')

const sentence = '2027 年工作日历未载入，无法计算期限。'
const filter = { year: [2023] }

let app: App
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  app = await startTestApp({ data: 'real', config: { now } })
  const em = app.portal.owner.em.fork()
  const none = { counties: [], committees: [], departments: [], password: testPassword }
  await accountForTest(em, { ...none, username: 'bureau', displayName: '市人社局', role: Role.CITY_HR })
  await accountForTest(em, { ...none, username: 'leader', displayName: '局领导', role: Role.LEADER })
  const officer = commandViewer({ accountId: 1, username: 'bureau', displayName: '市人社局' })
  const path = await xlsxOf([aRow(1)])
  const run = await planImport(app.portal, officer, { fileName: '申报.xlsx', path })
  await applyImport(app.portal, officer, run, 'test')
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

async function pageOf(username: string): Promise<Page> {
  const context = await browser.newContext({ viewport: desktop, locale: 'zh-CN' })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await enter(page, app, username)
  await page.getByRole('heading', { name: '总览' }).waitFor()
  return page
}

const pages = ['/', '/pending', '/declarations', '/findings', '/committees', '/committees/water', '/cycle', '/reports']
const shownTo = `${sentence} 请在“年度周期”中导入国务院办公厅放假通知。`

test('in January it opens on the year that holds data, says whose calendar is missing, and leads to it', async () => {
  const page = await pageOf('bureau')
  expect(new URL(page.url()).pathname).toBe('/overview')
  await expect.poll(() => page.getByRole('combobox', { name: '年度' }).inputValue()).toBe('2023')
  const notice = page.getByTestId('calendar-missing')
  expect((await notice.textContent())!.trim()).toBe(shownTo)
  await notice.getByRole('link').click()
  await page.waitForURL(`${app.url}/cycle/calendar/2027`)
  await page.context().close()
})

test('every page that counts working days says whose calendar is missing', async () => {
  const page = await pageOf('bureau')
  for (const path of [...pages, '/reports/T5']) {
    await page.goto(`${app.url}${path}${path.includes('?') ? '&' : '?'}year=2023`)
    const notice = page.getByTestId('calendar-missing')
    await notice.waitFor()
    expect([path, (await notice.textContent())!.trim()]).toEqual([path, shownTo])
  }
  await page.context().close()
})

test('whoever can’t load it is told who does', async () => {
  const page = await pageOf('leader')
  await page.goto(`${app.url}/?year=2023`)
  const notice = page.getByTestId('calendar-missing')
  await notice.waitFor()
  expect((await notice.textContent())!.trim()).toBe(`${sentence} 由市人社局导入国务院办公厅放假通知。`)
  await page.context().close()
})

test('no question fails for want of it: deadlines stand, days are missing', async () => {
  const bureau = await signedIn(app, 'bureau')
  const answer = await bureau.get<{
    missingCalendars: number[]
    statistics: object
    desks: { loads: object[] }
    declarations: { edges: object[] }
  }>(
    `query ($filter: DeclarationFilter!) {
      missingCalendars(from: 2023, until: 2027)
      statistics(filter: $filter, by: []) { pending overdue }
      stageProgress(filter: $filter) { stage }
      desks(filter: $filter) { loads { onDesk oldest } }
      findings(filter: $filter) { rules { open } }
      declarations(filter: $filter, first: 5) { edges { node { workingDaysHere deadline { at workingDaysLeft } } } }
    }`,
    { filter },
  )
  expect(answer.missingCalendars).toEqual([2027])
  expect(answer.statistics).toEqual({ pending: [1], overdue: [1] })
  expect(answer.desks.loads).toEqual([{ onDesk: 1, oldest: null }])
  expect(answer.declarations.edges).toEqual([
    { node: { workingDaysHere: null, deadline: { at: '2023-10-20T16:00:00.000Z', workingDaysLeft: null } } },
  ])
})

test('lists and reminders say so beside what they can’t count', async () => {
  const bureau = await signedIn(app, 'bureau')
  const texts = async (name: string) => {
    const workbook = new ExcelJS.Workbook()
    const response = await bureau.fetch(`/workbooks/${name}?year=2023`)
    expect(response.status).toBe(200)
    await workbook.xlsx.load(await response.arrayBuffer())
    return workbook.worksheets.flatMap((sheet) => JSON.stringify(sheet.getSheetValues())).join()
  }
  expect(await texts('pending.xlsx')).toContain('（2027 年工作日历未载入）')
  expect(await texts('findings.xlsx')).toContain(sentence)
  expect(await texts('annual.xlsx')).toContain(sentence)
  const prepared = await prepareAll(bureau, filter)
  expect(prepared.map(({ text }) => text.includes(sentence))).toEqual([true])
})

/** What each page shows besides the warning about the missing calendar, and whether it links to the calendar. */
async function saidBy(page: Page, paths: readonly string[]): Promise<Map<string, { text: string; leads: boolean }>> {
  const said = new Map<string, { text: string; leads: boolean }>()
  for (const path of paths) {
    await page.goto(`${app.url}${path}${path.includes('?') ? '&' : '?'}year=2023`)
    await page.locator('#content h1, #content article').first().waitFor()
    await finished(page)
    const text = (await page.locator('#content').innerText()).replace(shownTo, '').trim()
    const leads = (await page.locator('#content a[href^="/cycle/calendar"], #content .step button').count()) > 0
    said.set(path, { text, leads })
  }
  return said
}

test('whatever page says more once the calendar is there has led to it before', async () => {
  const client = await signedIn(app, 'bureau')
  // The list of sessions shows when each was last used, which changes by itself.
  const pages = (await everyPage(client, 2023)).filter((path) => !/T[2-9]$|^\/account$/.test(path))
  const surely = ['/pending', '/declarations']
  const others = pages.filter((path) => !surely.includes(path))
  const paths = [...surely, ...some(others, 3, 'missing calendars')]
  const page = await pageOf('bureau')
  const before = await saidBy(page, paths)
  await client.get(`mutation { saveCalendarNotice(notice: { year: 2027, layer: NATIONAL, source: "通知",
    text: "2027-01-01/2027-01-03,休,元旦" }) { year } }`)
  const after = await saidBy(page, paths)
  const changed = paths.filter((path) => before.get(path)!.text !== after.get(path)!.text)
  expect(changed).toEqual(expect.arrayContaining(surely))
  expect(changed.filter((path) => !before.get(path)!.leads)).toEqual([])
  await page.context().close()
}, 300_000)
