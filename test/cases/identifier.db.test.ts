import { describe, expect, test } from 'vitest'
import { applyImport } from '../../server/import/apply/apply-import'
import { templateColumns } from '../../server/import/template'
import { importing } from '../import/importing'
import { aRow, csvOf, fileOf } from '../support/declaration-file'
import { caseFile, lineOf } from './case-file'

const { portal, officer, planFile, plan, stored } = importing()

const apply = (id: number) => applyImport(portal(), officer(), id, 'test')

test('04: an 申报编号 of 17 digits in a number cell is a problem that names what is shown and the cure; nothing is stored', async () => {
  const { rows } = await planFile(caseFile('04-platformno-17digits-numeric.xlsx'))
  expect(rows.map(lineOf)).toEqual(['2 REJECTED · 申报编号 IMPORT_IDENTIFIER_DESTROYED 20231011000012344'])
  expect(rows[0]!.problems[0]!.reason).toMatch(/显示为 20231011000012344.*设为文本/)
})

test('06: so is a 证书编号 of 18 digits', async () => {
  const { rows } = await planFile(caseFile('06-certificateno-18digits-numeric.xlsx'))
  expect(rows).toHaveLength(1)
  expect(rows[0]!.kind).toBe('REJECTED')
  expect(rows[0]!.problems.map(({ column, code }) => [column, code])).toEqual([
    ['证书编号', 'IMPORT_IDENTIFIER_DESTROYED'],
  ])
})

test('07: 2.02310E+16 is no 申报编号, 1.26505E+17 no 统一社会信用代码, 6.50500E+17 no 证书编号', async () => {
  const { rows } = await planFile(caseFile('07-csv-scientific.csv'))
  expect(rows.map(lineOf)).toEqual([
    '2 REJECTED · 申报编号 IMPORT_IDENTIFIER_DESTROYED 2.02310E+16 · 身份证号 IMPORT_ID_DESTROYED *********17',
    '3 REJECTED · 统一社会信用代码 IMPORT_IDENTIFIER_DESTROYED 1.26505E+17 · 证书编号 IMPORT_IDENTIFIER_DESTROYED 6.50500E+17',
    '4 REJECTED · 申报编号 IMPORT_IDENTIFIER_DESTROYED 2.02310E+16',
  ])
})

describe('whichever identifier it is, a number cell of more digits than a spreadsheet keeps is refused', () => {
  const identifiers = [
    '申报编号',
    '统一社会信用代码',
    '证书编号',
    '职业资格证书编号',
    '委托评审函',
    '委托函',
    '免试审批表',
  ]
  test('every such column of the template is tried', () => {
    const named = templateColumns
      .map(({ header }) => header)
      .filter((header) => /编号|代码|函$|免试审批表/.test(header))
    expect(named.toSorted()).toEqual(identifiers.toSorted())
  })
  test.each(identifiers)('%s', async (header) => {
    const { rows } = await plan([aRow(900, { [header]: 202305065000123456 })])
    expect(rows[0]!.kind).toBe('REJECTED')
    expect(rows[0]!.problems.map(({ column, code }) => [column, code])).toEqual([
      [header, 'IMPORT_IDENTIFIER_DESTROYED'],
    ])
  })
  test('15 digits are kept', async () => {
    const { rows } = await plan([aRow(901, { 证书编号: 123456789012345 })])
    expect(rows[0]!.kind).toBe('NEW')
  })
})

test('17: 2023.0 is the year 2023, and 20230970.0 is 20230970, with a note', async () => {
  const { id, rows } = await planFile(caseFile('17-pandas-floats.csv'))
  expect(rows.map(lineOf)).toEqual(['2 NEW', '3 NEW', '4 NEW · 申报编号 IMPORT_DECIMAL_DROPPED 20230970.0'])
  await apply(id)
  expect(await stored('20230970')).toMatchObject({ year: 2023, platform_no: '20230970', name: '试甲测' })
})

test('a decimal of more digits than a program keeps is refused too', async () => {
  const { rows } = await planFile(csvOf([aRow(902, { 证书编号: '202305065000123456.0' })]))
  expect(rows[0]!.problems.map(({ code }) => code)).toEqual(['IMPORT_IDENTIFIER_DESTROYED'])
})

test('24: a number that looks like an ID number is stored as given where its column holds numbers', async () => {
  const { id } = await planFile(caseFile('24-qualification-number-masked.xlsx'))
  await apply(id)
  expect(await stored('TST000953')).toMatchObject({
    qualification_no: '202305065000123456',
    exemption_form_no: '202300000000000017',
  })
})

test('an 申报编号 of 18 digits stands in the report as it is stored, and as the next file must write it', async () => {
  const { rows } = await planFile(csvOf([aRow(905, { 申报编号: '202305065000123456' })]))
  expect(rows.map(({ kind, platformNo }) => [kind, platformNo])).toEqual([['NEW', '202305065000123456']])
})

test('an apostrophe that only keeps a spreadsheet from counting is no part of a number', async () => {
  const { id, rows } = await planFile(csvOf([aRow(906, { 申报编号: "'20230906", 证书编号: '’HM2023001' })]))
  expect(rows.map(({ kind, platformNo }) => [kind, platformNo])).toEqual([['NEW', '20230906']])
  await apply(id)
  expect(await stored('20230906')).toMatchObject({ certificate_no: 'HM2023001' })
})

test.each(['2.0231E16', '6.505E+17', '1e+17'])(
  '%s is a number that lost its digits, however its power is written',
  async (text) => {
    const { rows } = await planFile(csvOf([aRow(907, { 证书编号: text })]))
    expect(rows.map(lineOf)).toEqual([`2 REJECTED · 证书编号 IMPORT_IDENTIFIER_DESTROYED ${text}`])
  },
)

test('an ID number that became a decimal has lost its digits; that it isn’t 18 long says nothing', async () => {
  const { rows } = await planFile(csvOf([aRow(908, { 身份证号: '900000198807150034.0' })]))
  expect(rows[0]!.problems.map(({ column, code }) => [column, code])).toEqual([['身份证号', 'IMPORT_ID_DESTROYED']])
})

test('an ID number in free text is still left out', async () => {
  const { id } = await plan([aRow(903, { 退回原因: '身份证900000198807150034与表不符' })])
  await apply(id)
  expect((await stored('T2023-00903'))['return_reason']).toBe('身份证900000********0034与表不符')
})

describe('a character that was lost is asked about, by cell', () => {
  test.each([
    ['a question mark in a name', { 姓名: '王?五' }, '姓名'],
    ['a replacement character in a name', { 姓名: '王\uFFFD五' }, '姓名'],
    ['a replacement character in any text', { 工作单位: '伊吾县水\uFFFD管理站' }, '工作单位'],
    ['a control character', { 主管部门: '伊吾县\u0007水利局' }, '主管部门'],
  ])('%s', async (_, own, column) => {
    const { rows } = await planFile(csvOf([aRow(904, own)]))
    expect(rows[0]!.kind).toBe('REJECTED')
    expect(rows[0]!.problems.map(({ column, code }) => [column, code])).toEqual([[column, 'IMPORT_TEXT_LOST']])
  })
})

test('a NUL names its line, and that it is no text', async () => {
  const file = fileOf('申报.csv', '申报编号,年度\nTST1,2023\nT\0ST2,2023\n')
  await expect(planFile(file)).rejects.toMatchObject({
    code: 'IMPORT_NUL',
    message: expect.stringContaining('第 3 行含有空字符'),
  })
})
