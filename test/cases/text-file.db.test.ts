import { describe, expect, test } from 'vitest'
import { applyImport } from '../../server/import/apply/apply-import'
import { importing } from '../import/importing'
import { aRow, csvOf, fileOf, headers } from '../support/declaration-file'
import { caseFile, lineOf } from './case-file'

const { portal, officer, planFile, bringIn, stored } = importing()

const apply = (id: number) => applyImport(portal(), officer(), id, 'test')

test('22: a pipe separates as a comma does', async () => {
  const { rows } = await planFile(caseFile('22-no-header-message.csv'))
  expect(rows.map(lineOf)).toEqual(['2 NEW', '3 NEW'])
})

test('14: ="…" is a guard, and what it guards is the value', async () => {
  const { id, rows } = await planFile(caseFile('14-csv-equals-quote.csv'))
  expect(rows.map(lineOf)).toEqual(['2 NEW'])
  await apply(id)
  expect(await stored('TST000001')).toMatchObject({ name: '试乙测', degree: '学士', certificate_no: 'HM2023001' })
})

test('a guard may hold a separator, and Excel’s own quotes may stand around it', async () => {
  const header = headers.join(',')
  const cells = headers.map((name) => String(aRow(910)[name] ?? ''))
  cells[headers.indexOf('工作单位')] = '="伊吾县水利管理站,一分站"'
  cells[headers.indexOf('主管部门')] = '"=""伊吾县水利局"""'
  const { id } = await planFile(fileOf('申报.csv', `${header}\n${cells.join(',')}\n`))
  await apply(id)
  expect(await stored('T2023-00910')).toMatchObject({
    employer: '伊吾县水利管理站,一分站',
    supervisor: '伊吾县水利局',
  })
})

test('18: NULL, \\N and null are blanks in free text too', async () => {
  const { id } = await planFile(caseFile('18-csv-null.csv'))
  await apply(id)
  expect(await stored('TST000001')).toMatchObject({ current_title: null, degree: null, return_reason: null })
})

test('19: a line with one field more than its header is a problem, not a line without its end', async () => {
  const { rows } = await planFile(caseFile('19-csv-too-many-fields.csv'))
  expect(rows.map(lineOf)).toEqual(['2 REJECTED · IMPORT_FIELD_COUNT'])
  expect(rows[0]!.problems[0]!.reason).toMatch(/31 段，表头有 30 段/)
})

describe('the number of fields', () => {
  const line = (number: number) => headers.map((name) => String(aRow(number)[name] ?? ''))
  const file = (...lines: string[][]) =>
    fileOf('申报.csv', [headers, ...lines].map((cells) => cells.join(',')).join('\n'))

  test('a line that ends early is a problem and clears nothing that is stored', async () => {
    await bringIn([aRow(911, { 证书编号: 'HM2023911', 学位: '学士' })])
    const short = line(911).slice(0, headers.indexOf('证书编号'))
    const { rows } = await planFile(file(short))
    expect(rows.map(lineOf)).toEqual(['2 REJECTED · IMPORT_FIELD_COUNT'])
    expect(rows[0]!.problems[0]!.reason).toContain('缺“证书编号”')
    expect(await stored('T2023-00911')).toMatchObject({ certificate_no: 'HM2023911' })
  })

  test('separators behind the last column say nothing', async () => {
    const { rows } = await planFile(file([...line(912), '', '']))
    expect(rows.map(lineOf)).toEqual(['2 NEW'])
  })

  test('a total below the table has as many fields as it likes', async () => {
    const { rows } = await planFile(file(line(913), ['合计', '1']))
    expect(rows.map(({ kind }) => kind)).toEqual(['NEW', 'SKIPPED'])
  })
})

test('a comma file with pipes in its texts stays a comma file', async () => {
  const { rows } = await planFile(csvOf([aRow(914, { 政策标记: '援疆|提前1年|其他' })]))
  expect(rows.map(({ kind }) => kind)).toEqual(['NEW'])
})
