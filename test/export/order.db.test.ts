import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { sampleToRead } from '../support/sample'
import { signedIn, type TestClient } from '../support/client'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await sampleToRead()
  bureau = await signedIn(app, 'bureau')
})

interface Page {
  declarations: { edges: { node: { platformNo: string } }[] }
}

async function listed(sort: object | null, filter: object): Promise<string[]> {
  const { declarations } = await bureau.get<Page>(
    `query ($filter: DeclarationFilter!, $sort: DeclarationSort) {
      declarations(filter: $filter, sort: $sort, first: 200) { edges { node { platformNo } } } }`,
    { filter: { year: [2026], county: ['650522'], ...filter }, sort },
  )
  return declarations.edges.map(({ node }) => node.platformNo)
}

async function exported(name: string): Promise<string[]> {
  const response = await bureau.fetch(`/workbooks/${name}`)
  expect(response.status).toBe(200)
  if (name.includes('.csv'))
    return (await response.text())
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0]!)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  return (workbook.worksheets[0]!.getColumn(1).values as string[]).slice(2)
}

describe('an export keeps the list’s order', () => {
  test.each([
    ['', null],
    ['&sort=NAME', { field: 'NAME', direction: 'ASC' }],
    ['&sort=NAME.desc', { field: 'NAME', direction: 'DESC' }],
    ['&sort=PLATFORM_NO.desc', { field: 'PLATFORM_NO', direction: 'DESC' }],
    ['&sort=COUNTY', { field: 'COUNTY', direction: 'ASC' }],
    ['&sort=SERIES.desc', { field: 'SERIES', direction: 'DESC' }],
    ['&sort=EMPLOYER', { field: 'EMPLOYER', direction: 'ASC' }],
    ['&sort=LEVEL', { field: 'LEVEL', direction: 'ASC' }],
    ['&sort=STAGE.desc', { field: 'STAGE', direction: 'DESC' }],
    ['&sort=ENTERED_ON', { field: 'ENTERED_ON', direction: 'ASC' }],
    ['&sort=SUBMITTED_AT.desc', { field: 'SUBMITTED_AT', direction: 'DESC' }],
    ['&sort=URGENCY', { field: 'URGENCY', direction: 'ASC' }],
    ['&sort=HOLDER', { field: 'HOLDER', direction: 'ASC' }],
    ['&sort=WAITED.desc', { field: 'WAITED', direction: 'DESC' }],
  ])('%s', async (query, sort) => {
    const rows = await listed(sort, {})
    expect(rows.length).toBeGreaterThan(100)
    for (const kind of ['xlsx', 'csv']) {
      const file = await exported(`declarations.${kind}?year=2026&county=650522${query}`)
      expect([kind, file.slice(0, rows.length)]).toEqual([kind, rows])
    }
  })

  test('what waits stands by its deadline, as on the desk', async () => {
    const rows = await listed({ field: 'URGENCY', direction: 'ASC' }, { pending: true })
    expect((await exported('pending.xlsx?year=2026&county=650522')).slice(0, rows.length)).toEqual(rows)
  })

  test.each(['sort=NOTHING', 'sort=NAME.up', 'sort=NAME.asc.desc', 'sort=NAME&sort=LEVEL'])(
    'an order that can’t be meant is refused: %s',
    async (query) => {
      expect((await bureau.fetch(`/workbooks/declarations.csv?year=2026&${query}`)).status).toBe(400)
    },
  )
})
