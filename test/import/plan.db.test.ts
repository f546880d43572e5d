import { expect, test } from 'vitest'
import { ImportExtent, ImportFlag, ImportRowKind, Measure } from '../../schema/vocabulary'
import { inScope } from '../../server/access/scope/scope'
import { applyImport } from '../../server/import/apply/apply-import'
import { chooseRow } from '../../server/import/plan/choose-row'
import { readMissing } from '../../server/import/plan/missing'
import { planRun } from '../../server/import/plan/plan-import'
import { setExtent } from '../../server/import/plan/area'
import { readHeadline, readImportRows } from '../../server/import/read-run'
import { templateColumns } from '../../server/import/template'
import { aRow, headers, inventedId, lineOf, workbookOf } from '../support/declaration-file'
import { importing } from './importing'

const { bringIn, plan, planFile, look, stored, state, portal, officer, county } = importing()

const required: string[] = templateColumns.filter(({ need }) => need === 'R').map(({ header }) => header)

test('a column that the file does not have leaves what is stored', async () => {
  await bringIn([aRow(1, { 现任职称: '助理工程师', 纸质材料接收日期: null })])
  const { run } = await plan([aRow(1)], { columns: [...required, '区县', '评审委员会'] })
  expect(run).toMatchObject({ changed: 0, unchanged: 1 })
  const moved = await bringIn([aRow(1, { 当前环节: '报送纸质材料', 环节进入时间: '2023-10-26 09:00' })], {
    columns: [...required, '区县', '环节进入时间'],
  })
  expect(moved.rows[0]!.changes.map(({ column }) => column)).toEqual(['当前环节', '最远环节', '环节进入时间'])
  expect(await stored('T2023-00001')).toMatchObject({
    stage: 'PAPER',
    current_title: '助理工程师',
    committee: 'water',
    committee_submission_count: 1,
    nature: 'INSTITUTION',
  })
})

test('a column that is there and blank blanks what is stored', async () => {
  await bringIn([aRow(2, { 现任职称: '助理工程师' })])
  await bringIn([aRow(2, { 现任职称: null })])
  expect(await stored('T2023-00002')).toMatchObject({ current_title: null })
})

test('an ending that only 结局 could tell outlives a file without that column', async () => {
  await bringIn([aRow(3, { 结局: '撤回', 结局日期: '2023-10-20' })])
  const { run } = await plan([aRow(3)], { columns: [...required, '区县', '环节进入时间'] })
  expect(run).toMatchObject({ unchanged: 1 })
})

test('what an employer is changes with its row, and says so', async () => {
  await bringIn([aRow(4, { 工作单位: '伊吾县第五单位' })])
  const changed = aRow(4, { 工作单位: '伊吾县第五单位', 单位性质: '国有企业' })
  const { run, rows } = await bringIn([changed])
  expect(run).toMatchObject({ changed: 1 })
  expect(rows[0]!.changes).toEqual([{ column: '单位性质', before: '事业单位', after: '国有企业' }])
  expect(await stored('T2023-00004')).toMatchObject({ nature: 'STATE_ENTERPRISE' })
  expect((await plan([changed])).run).toMatchObject({ unchanged: 1 })
})

test('无 is remembered where it was written', async () => {
  await bringIn([aRow(5, { 评审委员会: '水利专业', 证书编号: '无', 文号: null, 退回原因: '/' })])
  expect(await stored('T2023-00005')).toMatchObject({ certificate_no: null, written_none: ['证书编号'] })
})

test('the same number with other contents: neither, until a person took one', async () => {
  const one = aRow(6)
  const { id, run, rows } = await plan([one, { ...one, 姓名: '另一人名' }, aRow(7)])
  expect(run).toMatchObject({ read: 3, new: 1, rejected: 2, conflict: 2 })
  expect(rows.map(({ kind, flags }) => [kind, ...flags])).toEqual([
    [ImportRowKind.REJECTED, ImportFlag.CONFLICT],
    [ImportRowKind.REJECTED, ImportFlag.CONFLICT],
    [ImportRowKind.NEW],
  ])
  // The person who chooses sees the differences.
  expect(rows.map(({ changes }) => changes)).toEqual([
    [{ column: '姓名', before: null, after: '古丽·买买提' }],
    [{ column: '姓名', before: null, after: '另一人名' }],
    [],
  ])
  await chooseRow(portal(), officer(), id, rows[1]!.rowNumber)
  const chosen = await look(id)
  expect(chosen.run).toMatchObject({ new: 2, rejected: 1, conflict: 0 })
  expect(chosen.rows[0]!.problems).toMatchObject([{ code: 'IMPORT_NOT_CHOSEN' }])
  await applyImport(portal(), officer(), id, 'test')
  expect(await stored('T2023-00006')).toMatchObject({ name: '另一人名' })
  await expect(chooseRow(portal(), officer(), id, rows[0]!.rowNumber)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

test('one person in one series under two numbers is stored and told', async () => {
  const { run, rows } = await plan([aRow(8), aRow(9, { 身份证号: inventedId(8) })])
  expect(run).toMatchObject({ new: 2 })
  expect(rows.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
    'IMPORT_SAME_PERSON',
    'IMPORT_SAME_PERSON',
  ])
})

test('what a full file leaves out is reported and stays', async () => {
  await bringIn([aRow(20, { 区县: '巴里坤县' }), aRow(21, { 区县: '巴里坤县' })])
  const before = await state()
  const { id, run } = await plan([aRow(20, { 区县: '巴里坤县' })], { extent: ImportExtent.FULL })
  expect(run).toMatchObject({ extent: 'FULL', missing: 1 })
  const missing = await inScope(portal(), officer(), 'read', (em) => readMissing(em, id, { first: 10, after: 0 }))
  expect(missing).toMatchObject([{ platformNo: 'T2023-00021', county: '650521' }])
  expect(await state()).toBe(before)
  await setExtent(portal().owner.em.fork(), id, ImportExtent.PARTIAL)
  expect((await look(id)).run).toMatchObject({ extent: 'PARTIAL', missing: null })
})

test('the headline figures after the import are what they become', async () => {
  await bringIn([aRow(30)])
  const { id } = await plan([
    aRow(30, { 结局: '撤回', 结局日期: '2023-10-20' }),
    aRow(31),
    aRow(32, { 当前环节: '评审会议', 环节进入时间: '2023-11-20', 评审会日期: '2023-11-20', 评审结果: '通过' }),
  ])
  const figures = async () =>
    new Map(
      (await inScope(portal(), officer(), 'read', (em) => readHeadline(em, id, portal().now()))).map((figure) => [
        figure.measure,
        figure,
      ]),
    )
  const planned = await figures()
  expect(planned.get(Measure.DECLARED)).toMatchObject({ after: planned.get(Measure.DECLARED)!.before + 2 })
  expect(planned.get(Measure.PENDING)).toMatchObject({ after: planned.get(Measure.PENDING)!.before + 1 })
  expect(planned.get(Measure.PASSED)).toMatchObject({ after: planned.get(Measure.PASSED)!.before + 1 })
  await applyImport(portal(), officer(), id, 'test')
  const next = await plan([aRow(31)])
  const now = await inScope(portal(), officer(), 'read', (em) => readHeadline(em, next.id, portal().now()))
  for (const { measure, before } of now) expect([measure, before]).toEqual([measure, planned.get(measure)!.after])
})

test('a county brings in its own; another county is rejected with that reason', async () => {
  const { run, rows } = await plan([aRow(40), aRow(41, { 区县: '巴里坤县' })], { viewer: county('650522') })
  expect(run).toMatchObject({ new: 1, rejected: 1 })
  expect(rows[1]!.problems).toMatchObject([{ code: 'IMPORT_OUT_OF_SCOPE', column: '区县' }])
})

test('the database refuses another county’s rows as well', async () => {
  const { id } = await plan([aRow(42, { 区县: '巴里坤县' })])
  await expect(applyImport(portal(), county('650522'), id, 'test')).rejects.toMatchObject({ code: '42501' })
  expect(await stored('T2023-00042')).toBeUndefined()
})

test('a changed row tells its problems and changes by row', async () => {
  await bringIn([aRow(50)])
  const { id } = await plan([aRow(50, { 申报级别: '副高' }), aRow(51, { 当前环节: '不知何处' })])
  const rejected = await readImportRows(portal().owner.em.fork(), id, { kind: ImportRowKind.REJECTED, first: 10 })
  expect(rejected).toMatchObject([
    { problems: [{ code: 'IMPORT_WORD_UNKNOWN', column: '当前环节', value: '不知何处' }] },
  ])
  const changed = await readImportRows(portal().owner.em.fork(), id, { kind: ImportRowKind.CHANGED, first: 10 })
  expect(changed[0]!.changes).toContainEqual({ column: '申报级别', before: '中级', after: '高级' })
})

test('another sheet with a complete header is named, and can be read instead', async () => {
  const sheet = (name: string, number: number) => ({ name, lines: [headers, lineOf(aRow(number))] })
  const { id, run } = await planFile(
    await workbookOf([sheet('一', 60), sheet('二', 61), { name: '旁注', lines: [['说明']] }]),
  )
  expect(run.header).toMatchObject({ sheet: '一', otherSheets: ['二'] })
  expect(run.notes.map(({ code }) => code)).toEqual(['IMPORT_SHEET_ALSO', 'IMPORT_SHEET_SKIPPED'])
  await planRun(portal(), officer(), id, '二')
  const other = await look(id)
  expect(other.run.header).toMatchObject({ sheet: '二', otherSheets: ['一'] })
  expect(other.rows).toMatchObject([{ platformNo: 'T2023-00061' }])
})
