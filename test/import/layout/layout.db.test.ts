import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { LayoutColumn } from '../../../schema/import-layout'
import { Role } from '../../../schema/vocabulary'
import { inScope } from '../../../server/access/scope/scope'
import type { Viewer } from '../../../server/access/session/viewer'
import type { App } from '../../../server/app'
import { commandViewer } from '../../../server/import/apply/apply-import'
import { readLayouts } from '../../../server/import/layout/read-layouts'
import { saveLayout } from '../../../server/import/layout/save-layout'
import { planImport } from '../../../server/import/plan/plan-import'
import { startTestApp } from '../../support/app'
import { signedIn, type TestClient } from '../../support/client'
import { aRow, inventedId, xlsxOf, type FileRow } from '../../support/declaration-file'

let app: App
let bureau: TestClient
let city: Viewer

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  const { rows } = await sql<{ id: number }>`select id from account where username = 'bureau'`.execute(db())
  city = commandViewer({ accountId: rows[0]!.id, username: 'bureau', displayName: '市人社局' })
})
afterAll(() => app.stop())
afterEach(async () => {
  for (const { id } of await listed()) await bureau.get(`mutation { forgetLayout(id: "${id}") { id } }`)
})

const db = () => app.portal.owner.em.fork().getKysely()

/** Like the mutation: in the viewer's transaction. */
const save = (name: string, columns: LayoutColumn[], viewer = city) =>
  inScope(app.portal, viewer, 'write', (em) =>
    saveLayout(em, viewer, { name, columns, levels: null }, { address: 'test', now: app.portal.now() }),
  )

const asked = '{ importLayouts { id name columns { header column } account } }'

interface Listed {
  id: string
  name: string
  columns: LayoutColumn[]
  account: string
}

const listed = async () => (await bureau.get<{ importLayouts: Listed[] }>(asked)).importLayouts

async function lastAudited() {
  const { rows } = await sql<{ username: string; event: string; detail: object }>`
    select username, event, detail from audit_entry where event like 'LAYOUT_%' order by id desc limit 1`.execute(db())
  return rows[0]
}

/** Possible column names of the platform. */
const foreign = { 申报编号: '事项编号', 申报级别: '拟评层次', 当前环节: '办理进度' }

function platformRow(number: number): FileRow {
  const row = aRow(95_000 + number, { 身份证号: inventedId(number) })
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [foreign[name as keyof typeof foreign] ?? name, value]),
  )
}

describe('how a kind of file names its columns', () => {
  test('once saved the file is read by it, the same name replaces, forgotten it is gone; each is logged', async () => {
    const row = platformRow(801)
    const file = await xlsxOf([row], { columns: Object.keys(row) })
    const plan = async () => {
      const id = await planImport(app.portal, city, { fileName: '平台导出.xlsx', path: file })
      const { importRun } = await bureau.get<{ importRun: { state: string; new: number } }>(
        'query ($id: ID!) { importRun(id: $id) { state new } }',
        { id: String(id) },
      )
      return importRun
    }
    expect(await plan()).toMatchObject({ state: 'UNMAPPED' })

    await save('平台导出', [{ header: '事项编号', column: '申报编号' }])
    expect(await plan()).toMatchObject({ state: 'UNMAPPED' })
    const columns = Object.entries(foreign).map(([column, header]) => ({ header, column }))
    await save(' 平台导出 ', columns)
    expect(await listed()).toMatchObject([{ name: '平台导出', columns, account: '市人社局' }])
    expect(await lastAudited()).toEqual({
      username: 'bureau',
      event: 'LAYOUT_SAVED',
      detail: { name: '平台导出', columns },
    })
    expect(await plan()).toMatchObject({ state: 'PLANNED', new: 1 })

    const [{ id }] = (await listed()) as [Listed]
    expect(await bureau.get(`mutation { forgetLayout(id: "${id}") { id name columns { header column } } }`)).toEqual({
      forgetLayout: { id, name: '平台导出', columns },
    })
    expect(await lastAudited()).toMatchObject({ event: 'LAYOUT_FORGOTTEN', detail: { name: '平台导出' } })
    expect([await listed(), (await plan()).state]).toEqual([[], 'UNMAPPED'])
  })

  test('mapped in the page, the waiting file is planned again at once', async () => {
    const row = platformRow(802)
    const file = await xlsxOf([row], { columns: Object.keys(row) })
    const id = String(await planImport(app.portal, city, { fileName: '平台导出.xlsx', path: file }))
    const columns = Object.entries(foreign).map(([column, header]) => ({ header, column }))
    await bureau.get(
      `mutation ($id: ID!, $columns: [LayoutColumnInput!]!) {
        mapImportColumns(id: $id, name: "平台导出", columns: $columns) { id } }`,
      { id, columns },
    )
    const header = async () =>
      (
        await bureau.get<{ importRun: object }>('query ($id: ID!) { importRun(id: $id) { state header { layout } } }', {
          id,
        })
      ).importRun
    await expect.poll(header).toEqual({ state: 'PLANNED', header: { layout: '平台导出' } })
  })

  test('a header is kept as it is compared: noise says nothing', async () => {
    await save('带星号', [{ header: '事项　编号 *：', column: '申报编号' }])
    const layouts = await readLayouts(app.portal.owner.em.fork())
    expect(layouts).toEqual([{ name: '带星号', fields: { 事项编号: 'platformNo' }, levels: null }])
  })

  test.each([
    ['a column that the template hasn’t', '版式', [{ header: '事项编号', column: '编号' }]],
    [
      'one column for two headers',
      '版式',
      [
        { header: '甲', column: '姓名' },
        { header: '乙', column: '姓名' },
      ],
    ],
    [
      'one header for two columns',
      '版式',
      [
        { header: '日期', column: '公示开始' },
        { header: '日 期', column: '公示结束' },
      ],
    ],
    ['no column', '版式', []],
    ['a header of nothing', '版式', [{ header: ' * ', column: '姓名' }]],
    ['a person’s number for a header', '版式', [{ header: '９００000198807150025', column: '身份证号' }]],
    ['no name', ' ', [{ header: '事项编号', column: '申报编号' }]],
    ['a name too long', '版'.repeat(41), [{ header: '事项编号', column: '申报编号' }]],
  ])('is not %s', async (_, name, columns) => {
    await expect(save(name, columns)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect(await listed()).toEqual([])
  })
})

test('a county may use layouts and not forget or replace the bureau’s; who may not import sees none', async () => {
  const columns = [{ header: '事项编号', column: '申报编号' }]
  await save('版式', columns)
  const { rows } = await sql<{ id: number }>`select id from account where username = 'yiwu'`.execute(db())
  const county: Viewer = {
    ...city,
    accountId: rows[0]!.id,
    username: 'yiwu',
    displayName: '伊吾县',
    role: Role.COUNTY_HR,
  }
  await expect(save('版式', columns, county)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await save('伊吾版式', columns, county)
  await save('伊吾版式', columns, county)
  const yiwu = await signedIn(app, 'yiwu')
  const { importLayouts } = await yiwu.get<{ importLayouts: Listed[] }>(asked)
  expect(importLayouts.map(({ name }) => name)).toEqual(['伊吾版式', '版式'])
  const refused = await yiwu.ask(`mutation { forgetLayout(id: "${importLayouts[0]!.id}") { id } }`)
  expect(refused.errors![0]!.extensions.code).toBe('FORBIDDEN')
  expect((await (await signedIn(app, 'leader')).ask(asked)).errors![0]!.extensions.code).toBe('FORBIDDEN')
  expect(await listed()).toHaveLength(2)
})

test('the columns that an import knows, in the template’s order', async () => {
  const { templateColumns } = await bureau.get<{ templateColumns: { column: string; need: string }[] }>(
    '{ templateColumns { column need note } }',
  )
  expect(templateColumns.slice(0, 2)).toEqual([
    { column: '申报编号', need: 'R', note: '文本；与年度一起唯一' },
    { column: '年度', need: 'R', note: '四位数字' },
  ])
})
