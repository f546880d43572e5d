import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { App } from '../../server/app'
import { readCycles } from '../../server/cycle/read'
import { openFormulas } from '../report/formula-sheets'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

const form = {
  number: '哈职统',
  authority: '哈密市人力资源和社会保障局',
  approval: '哈统制〔2026〕12号',
  validUntil: '2027年12月',
  phone: '0902-2250000',
  zeros: 'BLANK',
  paper: 'A3',
  employers: 5,
  changeShare: 50,
  changeLeast: 30,
  changeCount: 300,
}

const save = (own: Record<string, unknown> = {}, client = bureau) =>
  client.ask<{ saveFormSettings: { form: typeof form; versions: { note: string }[] } }>(
    `mutation ($form: FormSettingsInput!) { saveFormSettings(year: 2025, form: $form) {
      form { ${Object.keys(form).join(' ')} } versions { note } } }`,
    { form: { ...form, ...own } },
  )

async function sheetOf(query: string): Promise<ExcelJS.Worksheet> {
  const response = await bureau.fetch(`/workbooks/annual.xlsx?year=2025${query}`)
  expect(response.status).toBe(200)
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'settings-')), 'x.xlsx')
  writeFileSync(file, Buffer.from(await response.arrayBuffer()))
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  return workbook.getWorksheet('T1 系列×级别')!
}

const headOf = (sheet: ExcelJS.Worksheet) => {
  const texts = new Set<string>()
  for (const row of [2, 3, 4, 5]) sheet.getRow(row).eachCell((cell) => texts.add(cell.text))
  return [...texts].join('\n')
}

test('what is set stands on the forms that are exported then, in a version of the cycle', async () => {
  const usual = await sheetOf('')
  expect(usual.pageSetup.paperSize).toBe(9)
  for (const text of ['制定机关：哈密市人社局', '批准文号：哈统制〔2025〕12号', '有效期至：2026年6月']) {
    expect(headOf(usual)).toContain(text)
  }
  const { data } = await save()
  expect(data.saveFormSettings.form).toEqual(form)
  expect(data.saveFormSettings.versions[0]!.note).toBe('报表设置')
  const sheet = await sheetOf('')
  const head = headOf(sheet)
  for (const text of ['哈职统T1表', form.authority, form.approval, form.validUntil]) expect(head).toContain(text)
  expect(sheet.pageSetup.paperSize).toBe(8)
  expect((await sheetOf('&paper=A4')).pageSetup.paperSize).toBe(9)
  const { figureChanges } = await bureau.get<{ figureChanges: object }>(
    '{ figureChanges(year: 2025) { share least count } }',
  )
  expect(figureChanges).toEqual({ share: 50, least: 30, count: 300 })
})

test('a real portal begins with blank lines, which the office fills', async () => {
  const real = await startTestApp({ data: 'real' })
  onTestFinished(() => real.stop())
  // The tests' real database also has the invented years, which no real portal loads.
  const cycles = (await readCycles(real.portal.owner.em.fork())).filter(({ isSample }) => !isSample)
  expect(cycles.length).toBeGreaterThan(0)
  for (const { year, settings } of cycles) expect([year, settings.form ?? {}]).toEqual([year, {}])
})

test('the rows and checks are printed only when asked for', async () => {
  const areas = async (query: string) => {
    const { workbook } = await sheetOf(query)
    return ['明细', '预警明细', '勾稽校验'].map((name) => workbook.getWorksheet(name)!.pageSetup.printArea)
  }
  for (const area of await areas('')) expect(area).toMatch(/^\$?[A-Z]+\$?1:\$?[A-Z]+\$?1$/)
  for (const area of await areas('&printed=all')) expect(area).toMatch(/^\$?A\$?1:/)
  const refused = await bureau.fetch('/workbooks/annual.xlsx?year=2025&paper=A5')
  expect([refused.status, await refused.json()]).toMatchObject([400, { error: { code: 'INVALID_INPUT' } }])
})

test('a year without an earlier one has no page of changes', async () => {
  const response = await bureau.fetch('/workbooks/annual.xlsx?year=2023')
  const workbook = await openFormulas(Buffer.from(await response.arrayBuffer()))
  const { pageSetup } = workbook.getWorksheet('T17 异常变化说明')!
  expect(pageSetup.printArea).toMatch(/^\$?[A-Z]+\$?1:\$?[A-Z]+\$?1$/)
})

test.each([
  ['a long text', { authority: '长'.repeat(61) }],
  ['no employer', { employers: 0 }],
  ['a share of nothing', { changeShare: 0 }],
])('%s is refused', async (_, own) => {
  expect((await save(own)).errors![0]!.extensions.code).toBe('INVALID_INPUT')
})

test('only who edits cycles may set them', async () => {
  expect((await save({}, await signedIn(app, 'leader'))).errors![0]!.extensions.code).toBe('FORBIDDEN')
})

test('with lines left blank the cycle can still be read and saved', async () => {
  const blank = { number: '', authority: '', approval: '', validUntil: '', phone: '' }
  expect((await save(blank)).data.saveFormSettings.form).toMatchObject(blank)
  const saved = await bureau.ask(
    `mutation { saveCycle(draft: { year: 2025, basedOn: 2025, note: "核对" }) { year form { number } } }`,
  )
  expect(saved).toMatchObject({ data: { saveCycle: { year: 2025, form: { number: '' } } } })
})
