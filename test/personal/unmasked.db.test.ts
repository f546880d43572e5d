import { setTimeout as sleep } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { Role } from '../../schema/vocabulary'
import { officer } from '../account/office'
import { startTestApp } from '../support/app'
import type { TestClient } from '../support/client'
import { aRow, inventedId } from '../support/declaration-file'
import { bring } from './bring'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'real' })
  bureau = await officer(app, 'ma', Role.CITY_HR)
  await bring(app.portal, [aRow(1), aRow(2, { 区县: '巴里坤县', 工作单位: '巴里坤县水利站' })])
})
afterAll(() => app.stop())

const path = '/workbooks/exports/declarations-unmasked.xlsx?year=2023'
const confirmed = { confirmed: true, purpose: '补发证书核对本人' }
const ask = (client: TestClient, body: object | string = confirmed, type = 'application/json', address = path) =>
  client.fetch(address, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

async function fetchFile(client: TestClient, id: string): Promise<Response> {
  for (;;) {
    const response = await client.fetch(`/workbooks/exports/${id}/file`)
    if (response.status !== 409) return response
    await sleep(100)
  }
}

async function taken(address = path): Promise<{ name: string; workbook: ExcelJS.Workbook }> {
  const { id } = (await (await ask(bureau, confirmed, 'application/json', address)).json()) as { id: string }
  const response = await fetchFile(bureau, id)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  return { name: decodeURIComponent(response.headers.get('content-disposition') ?? ''), workbook }
}

const ledger = async () => {
  const { rows } = await sql<{ username: string; detail: Record<string, unknown> }>`
    select username, detail from audit_entry where event = 'EXPORTED' order by id desc limit 1`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  return rows[0]
}
const codeOf = async (response: Response) =>
  [response.status, ((await response.json()) as { error: { code: string } }).error.code] as const

test('the file holds whole numbers of the filter’s rows, says so everywhere, and stands in the ledger with its purpose', async () => {
  const { name, workbook } = await taken(`${path}&county=650522`)
  expect(name).toContain('申报明细（含完整证件号）.xlsx')
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['申报明细（含完整证件号）', '说明', '核验数据'])
  const [list, notice] = workbook.worksheets as [ExcelJS.Worksheet, ExcelJS.Worksheet]
  const column = (list.getRow(1).values as string[]).indexOf('身份证号')
  expect([list.rowCount, list.getRow(2).getCell(column).value]).toEqual([2, inventedId(1)])
  expect(notice.getSheetValues().flat().join(' ')).toMatch(/含 1 件申报的完整证件号.*补发证书核对本人.*ma的账号（ma）/)
  expect(await ledger()).toMatchObject({
    username: 'ma',
    detail: { name: 'declarations-unmasked.xlsx', rows: 1, unmasked: true, purpose: '补发证书核对本人' },
  })
  expect(JSON.stringify(await ledger())).not.toContain(inventedId(1))
})

test('so does one of a past day', async () => {
  const { workbook } = await taken(`${path}&asOf=2026-11-01`)
  expect(JSON.stringify(workbook.worksheets[0]!.getSheetValues())).toContain(inventedId(2))
})

test('every other export stays masked, and isn’t entered as unmasked', async () => {
  for (const name of ['declarations.csv', 'declarations.xlsx', 'pending.xlsx']) {
    const response = await bureau.fetch(`/workbooks/${name}?year=2023`)
    expect(Buffer.from(await response.arrayBuffer()).includes(inventedId(1))).toBe(false)
    expect(await ledger()).not.toHaveProperty('detail.unmasked')
  }
  const csv = await bureau.fetch('/workbooks/declarations.csv?year=2023')
  expect(await csv.text()).toContain(`${inventedId(1).slice(0, 6)}********${inventedId(1).slice(-4)}`)
})

test.each([
  ['no body', ''],
  ['no confirmation', { purpose: '核对' }],
  ['a confirmation that is only text', { confirmed: 'true', purpose: '核对' }],
  ['no purpose', { confirmed: true }],
  ['a purpose of spaces', { confirmed: true, purpose: '   ' }],
  ['a purpose without end', { confirmed: true, purpose: '长'.repeat(101) }],
])('with %s nothing is exported', async (_what, body) => {
  const response = await ask(bureau, body)
  expect(response.status).toBe(400)
})

test('a link can’t ask for it, nor a form, nor a condition in the address', async () => {
  expect((await bureau.fetch('/workbooks/declarations-unmasked.xlsx?year=2023')).status).toBe(404)
  expect((await bureau.fetch(path)).status).toBe(404)
  expect(await codeOf(await bureau.fetch('/workbooks/declarations.xlsx?year=2023&unmasked=1'))).toEqual([
    400,
    'INVALID_INPUT',
  ])
  const form = await fetch(new URL(path, app.url), {
    method: 'POST',
    headers: { cookie: bureau.cookie, 'content-type': 'text/plain' },
    body: JSON.stringify(confirmed),
  })
  expect(await codeOf(form)).toEqual([403, 'CSRF_REFUSED'])
})

test('nobody but the bureau may', async () => {
  for (const role of [Role.COUNTY_HR, Role.DEPARTMENT, Role.LEADER, Role.AUDITOR]) {
    const client = await officer(app, `other-${role.toLowerCase().replace('_', '-')}`, role)
    expect(await codeOf(await ask(client))).toEqual([403, 'FORBIDDEN'])
  }
})
