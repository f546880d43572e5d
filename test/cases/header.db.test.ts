import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { aRow, inventedId, workbookOf, type FileCell } from '../support/declaration-file'
import { caseFile, mapped, prefilled, sent, finished, storedAboutRun, type Run } from './header-import'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())
afterEach(async () => {
  const { importLayouts } = await bureau.get<{ importLayouts: { id: string }[] }>('{ importLayouts { id } }')
  for (const { id } of importLayouts) await bureau.get(`mutation { forgetLayout(id: "${id}") { id } }`)
})

/** Checks that no personal data of the file are sent to the page or stored with the run. */
async function tellsNobody(run: Run, names = ['试甲测', '试乙测', '试丙测', '试丁测']): Promise<void> {
  for (const text of [JSON.stringify(run), await storedAboutRun(app, run.id)]) {
    expect(text).not.toMatch(/900000\d{11}[\dX]/)
    expect(text).not.toMatch(/1[3-9]\d{9}/)
    for (const name of names) expect(text).not.toContain(name)
  }
}

const choose = (id: string, sheet: string, firstRow: number, lastRow = firstRow) =>
  bureau.ask(
    `mutation ($id: ID!, $sheet: String!, $firstRow: Int!, $lastRow: Int!) {
      chooseImportHeader(id: $id, sheet: $sheet, firstRow: $firstRow, lastRow: $lastRow) { id } }`,
    { id, sheet, firstRow, lastRow },
  )

const book = async (...sheets: Parameters<typeof workbookOf>[0]) => readFileSync(await workbookOf(sheets))

test('case 01: where two headers are not known, the row of values below is not joined to them', async () => {
  const run = await sent(bureau, '两列不同.xlsx', caseFile('01-two-headers-differ.xlsx'))
  expect(run).toMatchObject({ state: 'UNMAPPED', header: { rowNumber: 1, missing: ['隶属关系'] } })
  const unknown = run.header!.columns.filter(({ column }) => column === null)
  expect(unknown.map(({ header, suggestion }) => [header, suggestion])).toEqual([
    ['单位隶属', '隶属关系'],
    ['所属县', '区县'],
  ])
  await tellsNobody(run)
  const planned = await mapped(bureau, run, '两列不同')
  expect(planned).toMatchObject({ state: 'PLANNED', read: 4, new: 4, rejected: 0 })
  await tellsNobody(planned)
})

test('case 02: twelve other headers are mapped with at most three corrections, and next week’s file needs none', async () => {
  const run = await sent(bureau, '列名全不同.xlsx', caseFile('02-all-headers-differ.xlsx'))
  expect(run).toMatchObject({ state: 'UNMAPPED', header: { rowNumber: 1 } })
  expect(run.sheetHeads[0]!.rows.slice(0, 2).map(({ rowNumber, data }) => [rowNumber, data])).toEqual([
    [1, false],
    [2, true],
  ])
  await tellsNobody(run)
  const right = {
    申请单号: '申报编号',
    申报年份: '年度',
    申请人姓名: '姓名',
    居民身份证号: '身份证号',
    申报单位: '工作单位',
    单位隶属: '隶属关系',
    所在区县: '区县',
    评审类型: '申报途径',
    职称系列: '申报系列',
    申报专业名称: '申报专业',
    职称级别: '申报级别',
    流程节点: '当前环节',
  }
  const offered = prefilled(run.header!.columns)
  const corrections = Object.fromEntries(
    Object.entries(right).filter(([header, column]) => offered.get(header) !== column),
  )
  expect(Object.keys(corrections).length).toBeLessThanOrEqual(3)
  const planned = await mapped(bureau, run, '列名全不同', corrections)
  expect(planned).toMatchObject({ state: 'PLANNED', read: 4, new: 4, rejected: 0 })
  const next = await sent(bureau, '下一周.xlsx', caseFile('02-all-headers-differ.xlsx'))
  expect(next).toMatchObject({ state: 'PLANNED', new: 4, header: { layout: '列名全不同', missing: [] } })
  await tellsNobody(next)
})

test('case 03: a file without a header says so, lists what is missing, and offers its rows', async () => {
  const run = await sent(bureau, '没有表头.xlsx', caseFile('03-headerless.xlsx'))
  expect(run).toMatchObject({ state: 'FAILED', errorCode: 'IMPORT_NO_HEADER', header: null })
  expect(run.errorMessage).toMatch(/^没有找到表头/)
  expect(run.errorMessage).toContain('申报编号、年度、姓名、身份证号、工作单位、隶属关系')
  const [sheet] = run.sheetHeads
  expect(sheet).toMatchObject({ sheet: 'Sheet1', likelyRow: null })
  expect(sheet!.rows.map(({ rowNumber, data }) => [rowNumber, data])).toEqual([
    [1, true],
    [2, true],
    [3, true],
  ])
  expect(sheet!.rows[0]!.cells.slice(0, 4)).toEqual(['TST000400', '2023', '试**', '900000********801X'])
  await tellsNobody(run)
  const { errors } = await choose(run.id, 'Sheet1', 1)
  expect(errors![0]!.extensions.code).toBe('INVALID_INPUT')
  expect(errors![0]!.message).toContain('第 1 行')
})

test('case 22: where no row is a header, the message lists what is missing', async () => {
  const run = await sent(bureau, '没有表头.csv', Buffer.from('甲,乙,丙\n一,二,三\n'))
  expect(run.errorCode).toBe('IMPORT_NO_HEADER')
  expect(run.errorMessage).toContain('缺少：申报编号、年度、姓名')
  expect(run.errorMessage).not.toContain('缺少：。')
})

describe('an officer says which row is the header', () => {
  const unlike = (row: ReturnType<typeof aRow>) =>
    Object.keys(row).map((name, column) => `栏${column + 1}甲乙丙丁${name.length}`)
  const cells = (number: number): FileCell[] => Object.values(aRow(96_000 + number, { 身份证号: inventedId(number) }))

  test('of a sheet whose headers nothing knows, once: the layout keeps it for the next file', async () => {
    const headers = unlike(aRow(1))
    const columns = Object.fromEntries(Object.keys(aRow(1)).map((column, index) => [headers[index]!, column]))
    const file = (number: number) =>
      book(
        { name: '说明', lines: [['请先看这里']] },
        { name: '导出', lines: [['哈密市职称申报'], headers, cells(number)] },
      )
    const run = await sent(bureau, '系统导出.xlsx', await file(301))
    expect(run).toMatchObject({ state: 'FAILED', errorCode: 'IMPORT_NO_HEADER' })
    expect(run.sheetHeads.map(({ sheet, likelyRow }) => [sheet, likelyRow])).toEqual([
      ['说明', null],
      ['导出', 2],
    ])
    expect((await choose(run.id, '导出', 2)).errors).toBeUndefined()
    const chosen = await finished(bureau, run.id)
    expect(chosen).toMatchObject({ state: 'UNMAPPED', header: { sheet: '导出', firstRow: 2, rowNumber: 2 } })
    await tellsNobody(chosen, ['古丽·买买提'])
    expect(await mapped(bureau, chosen, '系统导出', columns)).toMatchObject({ state: 'PLANNED', new: 1 })
    expect(await sent(bureau, '下一周.xlsx', await file(302))).toMatchObject({
      state: 'PLANNED',
      new: 1,
      header: { sheet: '导出', layout: '系统导出' },
    })
  })

  test('of two rows that belong together without being merged', async () => {
    const row = aRow(96_010, { 身份证号: inventedId(310) })
    const groups = Object.keys(row).map((name) => (name === '年度' || name === '姓名' ? '基本' : name))
    const below = Object.keys(row).map((name) => (name === '年度' || name === '姓名' ? name : '内容'))
    const file = (serial: number) =>
      book({ lines: [groups, below, Object.values(aRow(96_000 + serial, { 身份证号: inventedId(serial) }))] })
    const run = await sent(bureau, '两行表头.xlsx', await file(311))
    expect(run).toMatchObject({ state: 'UNMAPPED', header: { firstRow: 1, rowNumber: 1 } })
    await choose(run.id, '表1', 1, 2)
    const chosen = await finished(bureau, run.id)
    expect(chosen.header).toMatchObject({ firstRow: 1, rowNumber: 2 })
    expect(chosen.header!.columns[0]).toMatchObject({ header: '申报编号内容', column: '申报编号' })
  })

  test('a row that the file has not, or three rows and more, is refused with the cure', async () => {
    const run = await sent(bureau, '没有表头.xlsx', caseFile('03-headerless.xlsx'))
    for (const [sheet, first, last] of [
      ['Sheet1', 9, 9],
      ['Sheet1', 2, 1],
      ['Sheet1', 1, 4],
      ['没有这张', 1, 1],
    ] as const) {
      const { errors } = await choose(run.id, sheet, first, last)
      expect(errors![0]!.extensions.code).toBe('INVALID_INPUT')
    }
  })
})

describe('headers that carry more than a name', () => {
  const written = (other: Record<string, string>) => async (serial: number) => {
    const row = aRow(96_000 + serial, { 身份证号: inventedId(serial) })
    return book({ lines: [Object.keys(row).map((name) => other[name] ?? name), Object.values(row)] })
  }

  test('stars, bracketed notes and numbers before a title say nothing about it', async () => {
    const file = written({
      姓名: '【必填】姓名',
      性别: '5.性别',
      申报编号: '★申报编号',
      申报级别: '(12) 申报级别※',
      工作单位: '7、工作单位[选填]',
      年度: '一、年度',
      申报途径: '申报途径☆（评审/初定）',
    })
    const run = await sent(bureau, '带标记.xlsx', await file(401))
    expect(run).toMatchObject({ state: 'PLANNED', new: 1, rejected: 0 })
    expect(run.header!.columns.filter(({ column }) => column === null)).toEqual([])
  })

  test('a serial number glued to a title is suggested, never taken', async () => {
    const run = await sent(bureau, '带序号.xlsx', await written({ 申报系列: '系列3', 申报级别: '申报等级7' })(402))
    expect(run).toMatchObject({ state: 'UNMAPPED', header: { missing: ['申报系列', '申报级别'] } })
    const offered = prefilled(run.header!.columns)
    expect([offered.get('系列3'), offered.get('申报等级7')]).toEqual(['申报系列', '申报级别'])
    expect(await mapped(bureau, run, '带序号')).toMatchObject({ state: 'PLANNED', new: 1 })
  })
})

describe('next week’s file lacks a column that was mapped', () => {
  const foreign: Record<string, string> = { 申报编号: '事项号', 申报级别: '拟评层次', 退回原因: '驳回说明' }
  const file = async (serial: number, without: string[] = []) => {
    const row = aRow(96_000 + serial, { 身份证号: inventedId(serial), 退回原因: '缺学历证明' })
    const names = Object.keys(row).filter((name) => !without.includes(name))
    return book({ lines: [names.map((name) => foreign[name] ?? name), names.map((name) => row[name] ?? null)] })
  }
  const columns = Object.fromEntries(Object.entries(foreign).map(([column, header]) => [header, column]))

  test('an optional one: the layout is used, with a note that names it', async () => {
    await mapped(bureau, await sent(bureau, '一.xlsx', await file(501)), '平台导出', columns)
    const run = await sent(bureau, '二.xlsx', await file(502, ['退回原因']))
    expect(run).toMatchObject({ state: 'PLANNED', new: 1, header: { layout: '平台导出' } })
    const note = run.notes.find(({ code }) => code === 'IMPORT_LAYOUT_COLUMN_ABSENT')
    expect(note?.text).toContain('驳回说明')
    expect(note?.text).toContain('退回原因')
  })

  test('a required one: it is asked for, the others stay mapped', async () => {
    await mapped(bureau, await sent(bureau, '一.xlsx', await file(503)), '平台导出', columns)
    const run = await sent(bureau, '二.xlsx', await file(504, ['申报级别']))
    expect(run).toMatchObject({ state: 'UNMAPPED', header: { missing: ['申报级别'], layout: '平台导出' } })
    expect(prefilled(run.header!.columns).get('事项号')).toBe('申报编号')
  })
})

test('what stands above and beside a header tells no person either', async () => {
  const row = aRow(96_600, { 身份证号: inventedId(600) })
  const run = await sent(
    bureau,
    '标题里有人.xlsx',
    await book({
      lines: [
        ['填表人：王小明　联系电话：13999991907'],
        [`经办人 王小明 ${inventedId(601)}`],
        ['1399 999 1907'],
        [...Object.keys(row), '联系人', '联系方式'],
        [...Object.values(row), '王小明', '13999991907'],
      ],
    }),
  )
  expect(run).toMatchObject({ state: 'PLANNED', new: 1, header: { rowNumber: 4 } })
  await tellsNobody(run, ['王小明', '古丽·买买提'])
  expect(JSON.stringify(run)).not.toContain('1399 999 1907')
})
