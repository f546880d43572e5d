import ExcelJS from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { afterAll } from 'vitest'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

const filter = { year: [2026], overdue: true }
const setting = `{ columns { key width } dense }`
const save = `mutation ($setting: ListSettingInput!) { saveListSetting(setting: $setting) ${setting} }`

interface Late {
  platformNo: string
  desk: string
  committee: string | null
  contact: { phone: string | null } | null
}

async function late(): Promise<Late[]> {
  const { declarations } = await bureau.get<{ declarations: { edges: { node: Late }[] } }>(
    `query ($filter: DeclarationFilter!) { declarations(filter: $filter, sort: { field: URGENCY }, first: 200) {
      edges { node { platformNo desk committee contact { phone } } } } }`,
    { filter },
  )
  return declarations.edges.map(({ node }) => node)
}

test('each late declaration says whom to call: the committee’s phone is that of the cycle', async () => {
  const { cycles } = await bureau.get<{ cycles: { year: number; bodies: { code: string; phone: string | null }[] }[] }>(
    '{ cycles { year bodies { code phone } } }',
    {},
  )
  const { bodies } = cycles.find(({ year }) => year === 2026)!
  const atCommittees = (await late()).filter(({ desk }) => desk === 'COMMITTEE')
  expect(atCommittees.length).toBeGreaterThan(0)
  for (const { committee, contact } of atCommittees)
    expect(contact?.phone).toBe(bodies.find(({ code }) => code === committee)?.phone)
})

test('an export has exactly the chosen columns, in their order, and the phones of the page', async () => {
  const rows = await late()
  const response = await bureau.fetch(
    '/workbooks/declarations.xlsx?year=2026&overdue=true&sort=URGENCY&columns=daysLeft,platformNo,phone,holder',
  )
  expect(response.status).toBe(200)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  const sheet = workbook.worksheets[0]!
  const [head, ...lines] = (sheet.getSheetValues().slice(1) as unknown[][]).map((line) => line.slice(1))
  expect(head).toEqual([expect.stringMatching(/^剩余工作日/), '申报编号', '电话', '办理方'])
  expect(lines.map(([, number, phone]) => [number, phone ?? null])).toEqual(
    rows.map(({ platformNo, contact }) => [platformNo, contact?.phone ?? null]),
  )
  expect((await bureau.fetch('/workbooks/declarations.csv?year=2026&columns=id_number_hash')).status).toBe(400)
})

test('each account keeps its own columns; what can’t be one is refused', async () => {
  expect(await bureau.get(`{ listSetting ${setting} }`, {})).toEqual({ listSetting: null })
  const wanted = {
    columns: [
      { key: 'phone', width: 140 },
      { key: 'name', width: null },
    ],
    dense: true,
  }
  await bureau.get(save, { setting: { columns: [{ key: 'name' }], dense: false } })
  await bureau.get(save, { setting: wanted })
  expect(await bureau.get(`{ listSetting ${setting} }`, {})).toEqual({ listSetting: wanted })
  const leader = await signedIn(app, 'leader')
  expect(await leader.get(`{ listSetting ${setting} }`, {})).toEqual({ listSetting: null })
  for (const columns of [[], [{ key: 'idNumber' }], [{ key: 'name' }, { key: 'name' }], [{ key: 'name', width: 9999 }]])
    await expect(bureau.get(save, { setting: { columns, dense: true } })).rejects.toThrow(/列/)
})
