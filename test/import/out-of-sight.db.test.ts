import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { ImportExtent } from '../../schema/vocabulary'
import { inScope } from '../../server/access/scope/scope'
import { applyImport } from '../../server/import/apply/apply-import'
import { undoImport } from '../../server/import/apply/undo-import'
import { readAreas } from '../../server/import/plan/area'
import { readMissing } from '../../server/import/plan/missing'
import { problemWorkbook } from '../../server/import/problem-workbook/problem-workbook'
import { readHeadline, readImportRows, readImportRun } from '../../server/import/read-run'
import { aRow, inventedId, xlsxOf } from '../support/declaration-file'
import { importing } from './importing'

// What a county's import says about declarations of other counties: nothing that depends on them.

const { portal, officer, county, bringIn, planFile, stored, look } = importing()
const yiwu = () => county('650522')
const barkol = { 区县: '巴里坤县', 工作单位: '巴里坤县水利管理站', 主管部门: '巴里坤县水利局' }

const codesOf = (rows: { problems: { code: string }[] }[]) =>
  rows.map(({ problems }) => problems.map(({ code }) => code))

async function cellsOf(file: string): Promise<unknown> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  return workbook.worksheets.map((sheet) => {
    const cells: unknown[] = []
    sheet.eachRow((row) => row.eachCell(({ address, value, note, style }) => cells.push([address, value, note, style])))
    return [sheet.name, cells]
  })
}

/** Everything that the sender can ask about a plan, as text, without the import's own number and times. */
async function learned(id: number): Promise<string> {
  const place = { spool: mkdtempSync(path.join(tmpdir(), 'spool-')), unwanted: new AbortController().signal }
  const { file } = await problemWorkbook(portal(), yiwu(), String(id), place)
  const workbook = await cellsOf(file)
  return inScope(portal(), yiwu(), 'read', async (em) => {
    const run = { ...(await readImportRun(em, id))!, id: 0, startedAt: null, finishedAt: null }
    const rows = await readImportRows(em, id, { first: 200 })
    const headline = await readHeadline(em, id, portal().now())
    const missing = await readMissing(em, id, { first: 200, after: 0 })
    const known = { run, rows, headline, missing, areas: await readAreas(em, id), workbook }
    return JSON.stringify(known, null, 1).replaceAll(`导入编号：${id}"`, '导入编号：0"')
  })
}

test('a plan is the same, byte for byte, whether or not others have its numbers and its people', async () => {
  await bringIn([aRow(900), aRow(901)])
  const file = await xlsxOf([
    aRow(900, { 单位上报时间: '2023-10-08 16:00' }),
    // The sender sees the other declaration of this person, so it is named in both worlds.
    aRow(902, { 身份证号: inventedId(901) }),
    aRow(903),
    aRow(904, { 申报级别: '中级职称' }),
    aRow(905),
    aRow(906, barkol),
    aRow(907),
  ])
  const plan = async () => (await planFile(file, { viewer: yiwu(), extent: ImportExtent.FULL })).id
  const alone = await learned(await plan())

  await bringIn([
    aRow(903, {
      ...barkol,
      姓名: '另一人名',
      身份证号: inventedId(953),
      当前环节: '评审会议',
      评审会日期: '2023-11-20',
    }),
    aRow(955, { ...barkol, 身份证号: inventedId(905) }),
    aRow(906, barkol),
  ])
  const id = await plan()
  expect(await learned(id)).toBe(alone)
  expect(alone).toContain('IMPORT_SAME_PERSON')
  expect(alone).not.toMatch(/IMPORT_NUMBER_TAKEN|IMPORT_HELD/)

  // The number that is taken is held for the bureau, without the reason. Everything else is written.
  const foreign = await stored('T2023-00903')
  await applyImport(portal(), yiwu(), id, 'test')
  expect(await stored('T2023-00903')).toEqual(foreign)
  expect(await stored('T2023-00907')).toMatchObject({ county: '650522' })
  const { run, rows } = await look(id)
  expect(rows.map(({ platformNo, kind, changes }) => [platformNo, kind, changes.map(({ column }) => column)])).toEqual([
    ['T2023-00900', 'CHANGED', ['单位上报时间']],
    ['T2023-00902', 'NEW', []],
    ['T2023-00903', 'REJECTED', []],
    ['T2023-00904', 'REJECTED', []],
    ['T2023-00905', 'NEW', []],
    ['T2023-00906', 'REJECTED', []],
    ['T2023-00907', 'NEW', []],
  ])
  expect(run).toMatchObject({ state: 'APPLIED', new: 3, changed: 1, rejected: 3 })
  const seen = async (viewer: typeof yiwu) =>
    inScope(portal(), viewer(), 'read', async (em) => {
      const rows = await readImportRows(em, id, { first: 200 })
      return rows.filter(({ platformNo }) => platformNo === 'T2023-00903')
    })
  const [held] = await seen(yiwu)
  expect(held).toMatchObject({
    kind: 'REJECTED',
    problems: [{ code: 'IMPORT_HELD', reason: '这一行待市人社局核定，暂未写入。' }],
  })
  expect(codesOf(await seen(officer))).toEqual([['IMPORT_HELD', 'IMPORT_NUMBER_TAKEN']])
  expect((await seen(officer))[0]!.problems[1]!.reason).toContain('巴里坤县')

  await undoImport(portal(), yiwu(), id, 'test')
  expect(await stored('T2023-00907')).toBeUndefined()
  expect(await stored('T2023-00903')).toEqual(foreign)
})

test('the bureau’s own plan has what the county’s has not', async () => {
  const { rows } = await planFile(await xlsxOf([aRow(957, { 身份证号: inventedId(905) })]))
  expect(codesOf(rows)).toEqual([['IMPORT_SAME_PERSON']])
})
